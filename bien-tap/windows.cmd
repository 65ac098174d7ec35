@echo off
rem Bam dup de mo ban bien tap. / Double-click to open the editing desk.
chcp 65001 >nul
title Sen
where node >nul 2>nul
if errorlevel 1 (
  echo Máy này chưa có phần mềm Node.js.
  echo Mở https://nodejs.org, tải bản LTS cho Windows, cài đặt, rồi bấm đúp lại tệp này.
  echo There is no Node.js on this machine: install the LTS version from https://nodejs.org, then open this file again.
) else (
  node "%~dp0mo.mjs"
)
echo.
pause

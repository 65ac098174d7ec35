@echo off
rem Bam dup de mo ban bien tap. / Double-click to open the editing desk.
cd /d "%~dp0.."
if not exist node_modules call npm ci
call npm run edit
pause

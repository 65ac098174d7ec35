import { answer } from './frugal-process.ts';
import { doTask, type Task } from './work.ts';

answer<Task>((task) => doTask(task));

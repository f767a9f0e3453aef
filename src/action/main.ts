import { act } from './act.ts';
import { runnerOf } from './runner.ts';

process.exitCode = await act(process.env, runnerOf(process.env));

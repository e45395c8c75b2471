import { recognition } from "#lib/reading/recognition/recognition.ts";
import { Recognizer } from "#lib/reading/recognition/recognizer.ts";
import { readerTasks } from "./reader-tasks.ts";
import { serveTasks } from "./serve-tasks.ts";

// The entry of a recognizer: a reader that reads pictures as well, and may load the native code that this takes.

const recognizer = new Recognizer();
recognizer.warm();
serveTasks(readerTasks((ms) => recognition(recognizer, AbortSignal.timeout(Math.floor(ms)))));

import { readerTasks } from "./reader-tasks.ts";
import { serveTasks } from "./serve-tasks.ts";

// The entry of a reader: documents with a text of their own.

serveTasks(readerTasks(null));

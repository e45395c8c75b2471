import { timestamp, uuid } from "drizzle-orm/pg-core";

/** A random primary key, made by the database. */
export const key = () => uuid("id").primaryKey().defaultRandom();

/** A moment in time, kept with its zone and read as a `Date`. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** When the row was written. */
export const createdAt = () => moment("created_at").notNull().defaultNow();

/** When the row was last changed through the application. */
export const updatedAt = () =>
  moment("updated_at")
    .notNull()
    .defaultNow()
    .$onUpdateFn(() => new Date());

CREATE TABLE "work_throttles" (
	"function_id" text NOT NULL,
	"key" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "work_throttles_pk" PRIMARY KEY("function_id","key")
);

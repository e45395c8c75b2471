CREATE TABLE "llm_answers" (
	"prompt_version" varchar(100) NOT NULL,
	"input_hash" varchar(64) NOT NULL,
	"provider" varchar(50) NOT NULL,
	"model" varchar(100) NOT NULL,
	"is_fallback" boolean NOT NULL,
	"answer" jsonb NOT NULL,
	"entity_type" varchar(100) NOT NULL,
	"entity_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "llm_answers_pkey" PRIMARY KEY("prompt_version","input_hash")
);
--> statement-breakpoint
ALTER TABLE "llm_calls" ALTER COLUMN "prompt_version" SET DATA TYPE varchar(100);--> statement-breakpoint
ALTER TABLE "llm_calls" ADD COLUMN "is_fallback" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "llm_calls" ADD COLUMN "claims" integer;--> statement-breakpoint
ALTER TABLE "llm_calls" ADD COLUMN "dropped_claims" integer;--> statement-breakpoint
CREATE INDEX "llm_answers_entity_idx" ON "llm_answers" USING btree ("entity_type","entity_id");--> statement-breakpoint
CREATE INDEX "llm_answers_created_idx" ON "llm_answers" USING btree ("created_at");
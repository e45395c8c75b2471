CREATE TABLE "job_scores" (
	"set_id" uuid NOT NULL,
	"job_id" uuid NOT NULL,
	"requirements_version" integer NOT NULL,
	"score" smallint NOT NULL,
	"job_created_at" timestamp with time zone NOT NULL,
	"from_revision" integer NOT NULL,
	"until_revision" integer,
	"replaced_at" timestamp with time zone,
	CONSTRAINT "job_scores_pkey" PRIMARY KEY("set_id","job_id","requirements_version")
);
--> statement-breakpoint
CREATE TABLE "match_candidates" (
	"resume_id" uuid PRIMARY KEY NOT NULL,
	"candidate_id" uuid NOT NULL,
	"packed" "bytea",
	"pack_version" varchar(50) NOT NULL,
	"input_hash" varchar(64) NOT NULL,
	"is_findable" boolean DEFAULT false NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "match_symbols" (
	"kind" text NOT NULL,
	"id" integer NOT NULL,
	"text" text NOT NULL,
	"digest" varchar(64) NOT NULL,
	CONSTRAINT "match_symbols_pkey" PRIMARY KEY("kind","id")
);
--> statement-breakpoint
CREATE TABLE "score_sets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"resume_id" uuid NOT NULL,
	"input_hash" varchar(64) NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"used_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
DROP INDEX "applications_job_status_idx";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "wishes" jsonb;--> statement-breakpoint
ALTER TABLE "job_scores" ADD CONSTRAINT "job_scores_set_id_score_sets_id_fk" FOREIGN KEY ("set_id") REFERENCES "public"."score_sets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_candidates" ADD CONSTRAINT "match_candidates_resume_id_resumes_id_fk" FOREIGN KEY ("resume_id") REFERENCES "public"."resumes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_candidates" ADD CONSTRAINT "match_candidates_candidate_id_users_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_sets" ADD CONSTRAINT "score_sets_resume_id_resumes_id_fk" FOREIGN KEY ("resume_id") REFERENCES "public"."resumes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "job_scores_order_idx" ON "job_scores" USING btree ("set_id","score","job_created_at","job_id");--> statement-breakpoint
CREATE INDEX "job_scores_replaced_idx" ON "job_scores" USING btree ("replaced_at");--> statement-breakpoint
CREATE INDEX "match_candidates_candidate_idx" ON "match_candidates" USING btree ("candidate_id");--> statement-breakpoint
CREATE INDEX "match_candidates_changed_idx" ON "match_candidates" USING btree ("changed_at");--> statement-breakpoint
CREATE INDEX "match_candidates_findable_idx" ON "match_candidates" USING btree ("is_findable","resume_id");--> statement-breakpoint
CREATE UNIQUE INDEX "match_symbols_text_key" ON "match_symbols" USING btree ("kind","digest");--> statement-breakpoint
CREATE UNIQUE INDEX "score_sets_resume_input_key" ON "score_sets" USING btree ("resume_id","input_hash");--> statement-breakpoint
CREATE INDEX "score_sets_used_idx" ON "score_sets" USING btree ("used_at");--> statement-breakpoint
CREATE INDEX "applications_job_match_idx" ON "applications" USING btree ("job_id",(-(case when "status" = 'withdrawn' then -1 else coalesce("match_score", -1) end)),"created_at","id");--> statement-breakpoint
CREATE INDEX "applications_job_applied_idx" ON "applications" USING btree ("job_id","created_at","id");--> statement-breakpoint
CREATE INDEX "applications_job_changed_idx" ON "applications" USING btree ("job_id","updated_at");--> statement-breakpoint
CREATE INDEX "jobs_analyzed_idx" ON "jobs" USING btree ("analyzed_at");--> statement-breakpoint
CREATE INDEX "applications_job_status_idx" ON "applications" USING btree ("job_id","status","match_score");--> statement-breakpoint
ALTER TABLE "job_scores" ALTER COLUMN "set_id" SET STATISTICS 10;
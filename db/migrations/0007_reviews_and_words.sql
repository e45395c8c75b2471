CREATE TABLE "review_findings" (
	"review_id" uuid NOT NULL,
	"field" text NOT NULL,
	"confidence" integer,
	"is_right" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "review_findings_pkey" PRIMARY KEY("review_id","field"),
	CONSTRAINT "review_findings_confidence_range" CHECK ("review_findings"."confidence" between 0 and 100)
);
--> statement-breakpoint
ALTER TABLE "corrections" DROP CONSTRAINT "corrections_resume_field_key";--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "feedback_worded_by" varchar(160);--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "wordings" jsonb;--> statement-breakpoint
ALTER TABLE "work_runs" ADD COLUMN "settled_as" text;--> statement-breakpoint
ALTER TABLE "work_runs" ADD COLUMN "settled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "work_runs" ADD COLUMN "replayed_by" text;--> statement-breakpoint
ALTER TABLE "match_scores" ADD COLUMN "explained_by" varchar(160);--> statement-breakpoint
ALTER TABLE "review_queue" ADD COLUMN "reading" varchar(64) DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "corrections" ADD COLUMN "by" text DEFAULT 'candidate' NOT NULL;--> statement-breakpoint
ALTER TABLE "resumes" ADD COLUMN "review" jsonb;--> statement-breakpoint
ALTER TABLE "review_findings" ADD CONSTRAINT "review_findings_review_id_review_queue_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review_queue"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "review_findings_created_idx" ON "review_findings" USING btree ("created_at");--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_resume_field_key" UNIQUE NULLS NOT DISTINCT("resume_id","by","field","entry");
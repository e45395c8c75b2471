ALTER TABLE "applications" ADD COLUMN "feedback_worded_by" varchar(160);--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "wordings" jsonb;--> statement-breakpoint
ALTER TABLE "match_scores" ADD COLUMN "explained_by" varchar(160);--> statement-breakpoint
ALTER TABLE "resumes" ADD COLUMN "review" jsonb;
DROP INDEX "corrections_resume_field_key";--> statement-breakpoint
ALTER TABLE "corrections" ADD COLUMN "entry" jsonb;--> statement-breakpoint
ALTER TABLE "resumes" ADD COLUMN "read_profile" jsonb;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_resume_field_key" UNIQUE NULLS NOT DISTINCT("resume_id","field","entry");
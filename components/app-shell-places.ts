import {
  BriefcaseBusiness,
  FileText,
  Gauge,
  ListChecks,
  type LucideIcon,
  MessageSquareText,
  ScrollText,
  Send,
  Settings,
  SquarePen,
  Workflow,
} from "lucide-react";
import type { Role } from "#lib/vocabulary.ts";

/** Where each role can go, in order. Only places that exist stand here. */
export const PLACES = {
  candidate: [
    { words: "candidate.jobs", href: "/candidate/jobs", icon: BriefcaseBusiness },
    { words: "candidate.applications", href: "/candidate/applications", icon: Send },
    { words: "candidate.resume", href: "/candidate/resume", icon: FileText },
    { words: "candidate.settings", href: "/candidate/settings", icon: Settings },
  ],
  recruiter: [
    { words: "recruiter.jobs", href: "/recruiter/jobs", icon: BriefcaseBusiness },
    { words: "recruiter.new_job", href: "/recruiter/jobs/new", icon: SquarePen },
    { words: "recruiter.settings", href: "/recruiter/settings", icon: Settings },
  ],
  admin: [
    { words: "admin.overview", href: "/admin", icon: Gauge },
    { words: "admin.review_queue", href: "/admin/review", icon: ListChecks },
    { words: "admin.queues", href: "/admin/queues", icon: Workflow },
    { words: "admin.audit", href: "/admin/audit", icon: ScrollText },
    { words: "admin.language_model", href: "/admin/llm", icon: MessageSquareText },
  ],
} as const satisfies Record<Role, readonly { words: string; href: string; icon: LucideIcon }[]>;

/** One entry of the navigation; `words` is its key under `common.navigation`. */
export type Place = (typeof PLACES)[Role][number];

/** How much waits at a place, by its address. */
export type PlaceCounts = Partial<Record<Place["href"], number>>;

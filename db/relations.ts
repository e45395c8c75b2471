import { relations } from "drizzle-orm";
import {
  applicationNotes,
  applications,
  candidateSkills,
  corrections,
  evaluationFiles,
  evaluations,
  jobs,
  matchScores,
  notifications,
  refreshTokens,
  resumes,
  screeningFiles,
  screeningTasks,
  sessions,
  users,
} from "./schema/index.ts";

export const usersRelations = relations(users, ({ many }) => ({
  resumes: many(resumes),
  jobs: many(jobs),
  applications: many(applications),
  sessions: many(sessions),
  notifications: many(notifications),
}));

export const sessionsRelations = relations(sessions, ({ one, many }) => ({
  user: one(users, { fields: [sessions.userId], references: [users.id] }),
  refreshTokens: many(refreshTokens),
}));

export const refreshTokensRelations = relations(refreshTokens, ({ one }) => ({
  session: one(sessions, { fields: [refreshTokens.sessionId], references: [sessions.id] }),
  user: one(users, { fields: [refreshTokens.userId], references: [users.id] }),
}));

export const notificationsRelations = relations(notifications, ({ one }) => ({
  user: one(users, { fields: [notifications.userId], references: [users.id] }),
}));

export const resumesRelations = relations(resumes, ({ one, many }) => ({
  user: one(users, { fields: [resumes.userId], references: [users.id] }),
  applications: many(applications),
  corrections: many(corrections),
  skills: many(candidateSkills),
  matchScores: many(matchScores),
}));

export const correctionsRelations = relations(corrections, ({ one }) => ({
  resume: one(resumes, { fields: [corrections.resumeId], references: [resumes.id] }),
}));

export const candidateSkillsRelations = relations(candidateSkills, ({ one }) => ({
  candidate: one(users, { fields: [candidateSkills.candidateId], references: [users.id] }),
  resume: one(resumes, { fields: [candidateSkills.resumeId], references: [resumes.id] }),
}));

export const jobsRelations = relations(jobs, ({ one, many }) => ({
  recruiter: one(users, { fields: [jobs.recruiterId], references: [users.id] }),
  applications: many(applications),
  matchScores: many(matchScores),
}));

export const applicationsRelations = relations(applications, ({ one, many }) => ({
  job: one(jobs, { fields: [applications.jobId], references: [jobs.id] }),
  candidate: one(users, { fields: [applications.candidateId], references: [users.id] }),
  resume: one(resumes, { fields: [applications.resumeId], references: [resumes.id] }),
  notes: many(applicationNotes),
}));

export const applicationNotesRelations = relations(applicationNotes, ({ one }) => ({
  application: one(applications, { fields: [applicationNotes.applicationId], references: [applications.id] }),
  author: one(users, { fields: [applicationNotes.authorId], references: [users.id] }),
}));

export const matchScoresRelations = relations(matchScores, ({ one }) => ({
  job: one(jobs, { fields: [matchScores.jobId], references: [jobs.id] }),
  candidate: one(users, { fields: [matchScores.candidateId], references: [users.id] }),
  resume: one(resumes, { fields: [matchScores.resumeId], references: [resumes.id] }),
}));

export const evaluationsRelations = relations(evaluations, ({ one }) => ({
  cv: one(evaluationFiles, { fields: [evaluations.cvId], references: [evaluationFiles.id] }),
  report: one(evaluationFiles, { fields: [evaluations.reportId], references: [evaluationFiles.id] }),
  job: one(jobs, { fields: [evaluations.jobId], references: [jobs.id] }),
}));

export const screeningTasksRelations = relations(screeningTasks, ({ many }) => ({
  files: many(screeningFiles),
}));

export const screeningFilesRelations = relations(screeningFiles, ({ one }) => ({
  task: one(screeningTasks, { fields: [screeningFiles.taskId], references: [screeningTasks.id] }),
}));

import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { safeReturn } from "#components/enter.ts";
import { LoginForm } from "#components/login-form.tsx";
import { env } from "#lib/env.ts";
import { DEMO_ACCOUNTS } from "#lib/users/demo-accounts.ts";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("public.login");
  return { title: words("title") };
}

export default async function LoginPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const words = await getTranslations("public.login");
  const { next } = await searchParams;
  return (
    <>
      <h1 tabIndex={-1} className="mb-2 text-h1">
        {words("title")}
      </h1>
      <p className="mb-8 text-fg-2">
        {words("new_here")}{" "}
        <Link href="/register" className="link">
          {words("register")}
        </Link>
      </p>
      <LoginForm demoAccounts={env().DEMO_DATA ? DEMO_ACCOUNTS : []} returnTo={safeReturn(next)} />
    </>
  );
}

import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { RegisterForm } from "#components/register-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("public.register");
  return { title: words("title") };
}

export default async function RegisterPage({ searchParams }: { searchParams: Promise<{ role?: string }> }) {
  const words = await getTranslations("public.register");
  const { role } = await searchParams;
  return (
    <>
      <h1 tabIndex={-1} className="mb-2 text-h1">
        {words("title")}
      </h1>
      <p className="mb-8 text-fg-2">
        {words("have_account")}{" "}
        <Link href="/login" className="link">
          {words("sign_in")}
        </Link>
      </p>
      <RegisterForm
        initialRole={role === "recruiter" ? "recruiter" : "candidate"}
        consent={words.rich("consent", {
          link: (chunks) => (
            <Link href="/privacy" className="link">
              {chunks}
            </Link>
          ),
        })}
      />
    </>
  );
}

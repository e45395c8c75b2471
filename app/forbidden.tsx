import { getTranslations } from "next-intl/server";
import { FullPageMessage } from "#components/full-page-message.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { findPageActor } from "#lib/auth/require-actor.ts";

export default async function ForbiddenPage() {
  const words = await getTranslations("common.page");
  const actor = await findPageActor();
  return (
    <FullPageMessage title={words("other_role_title")} text={words("other_role")}>
      <title>{words("other_role_title")}</title>
      <ButtonLink href={actor ? `/${actor.role}` : "/"} look="primary">
        {words("own_pages")}
      </ButtonLink>
      <ButtonLink href="/login" look="secondary">
        {words("other_account")}
      </ButtonLink>
    </FullPageMessage>
  );
}

import { useTranslations } from "next-intl";
import { FullPageMessage } from "#components/full-page-message.tsx";
import { ButtonLink } from "#components/ui/button.tsx";

export default function ForbiddenPage() {
  const words = useTranslations("common.page");
  return (
    <FullPageMessage title={words("other_role_title")} text={words("other_role")}>
      <ButtonLink href="/login" look="primary">
        {words("other_account")}
      </ButtonLink>
    </FullPageMessage>
  );
}

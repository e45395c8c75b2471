import { useTranslations } from "next-intl";
import { FullPageMessage } from "#components/full-page-message.tsx";
import { ButtonLink } from "#components/ui/button.tsx";

export default function NotFoundPage() {
  const words = useTranslations("common.page");
  return (
    <FullPageMessage title={words("not_found_title")} text={words("not_found")}>
      <ButtonLink href="/" look="primary">
        {words("go_home")}
      </ButtonLink>
    </FullPageMessage>
  );
}

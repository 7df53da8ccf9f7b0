/**
 * The secret that every form proves to come from our pages by.
 *
 * Signing in again, in another tab, makes a new one: the one of now is sent, not the one that the
 * page came with.
 */
export function formSecret(): string {
  const kept = /(?:^|; )csrftoken=([^;]+)/.exec(document.cookie)?.[1];
  const came = document.querySelector<HTMLMetaElement>("meta[name=csrf]")?.content;
  return kept ?? came ?? "";
}

/** Return what a form holds, with the secret of now. */
export function filledIn(form: HTMLFormElement): FormData {
  refresh(form);
  return new FormData(form);
}

function refresh(form: HTMLFormElement): void {
  const secret = form.querySelector<HTMLInputElement>("input[name=csrfmiddlewaretoken]");
  if (secret) secret.value = formSecret() || secret.value;
}

document.addEventListener(
  "submit",
  (event) => event.target instanceof HTMLFormElement && refresh(event.target),
  { capture: true },
);

document.addEventListener("htmx:configRequest", (event) => {
  if (event instanceof CustomEvent) event.detail.headers["X-CSRFToken"] = formSecret();
});

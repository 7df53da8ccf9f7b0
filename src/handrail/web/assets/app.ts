import htmx from "htmx.org";
import "./keep.ts";
import "every:*.ts";

htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.historyCacheSize = 0;
htmx.config.scrollBehavior = "instant";
htmx.config.responseHandling = [
  { code: "204", swap: false },
  { code: "[23]..", swap: true },
  { code: "4(09|22)", swap: true },
  { code: "...", swap: false, error: true },
];

document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector<HTMLMetaElement>("meta[name=csrf]")?.content;
  if (token && event instanceof CustomEvent) event.detail.headers["X-CSRFToken"] = token;
});

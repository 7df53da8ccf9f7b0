import assert from "node:assert/strict";
import { test } from "node:test";
import { Entries } from "../../../src/handrail/web/components/line/entries.ts";

function entry(text: string): FormData {
  const data = new FormData();
  data.set("entry", text);
  return data;
}

function settled(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 5));
}

test("entries arrive one after the other, in the order they were typed", async () => {
  const arrived: unknown[] = [];
  const entries = new Entries(
    async (data) => ({ html: String(data.get("entry")) }),
    ({ html }) => arrived.push(html),
    () => undefined,
    async () => undefined,
  );

  entries.add(entry("first"));
  entries.add(entry("second"));
  await settled();

  assert.deepEqual(arrived, ["first", "second"]);
});

test("an entry waits while the line is down, says so, and arrives once when it is back", async () => {
  const arrived: unknown[] = [];
  const waiting: number[] = [];
  let down = 3;
  const entries = new Entries(
    async (data) => {
      if (down-- > 0) throw new Error("offline");
      return { html: String(data.get("entry")) };
    },
    ({ html }) => arrived.push(html),
    (count) => waiting.push(count),
    async () => undefined,
  );

  entries.add(entry("kept"));
  await settled();

  assert.deepEqual(arrived, ["kept"]);
  assert.deepEqual(waiting, [1, 1, 1, 0]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  readClock,
  untilNextReading,
} from "../../../src/handrail/web/components/clock/countdown.ts";

const MINUTE = 60_000;

test("a running clock counts down and turns overdue at its moment", () => {
  assert.deepEqual(readClock("running", 31 * MINUTE, 0), {
    kind: "left",
    amount: 31,
    unit: "minute",
  });
  assert.deepEqual(readClock("running", 0, 1_000), { kind: "late", amount: 1, unit: "second" });
});

test("no minute is promised that is not there, and none is counted as late too early", () => {
  assert.equal(readClock("running", 30 * MINUTE + 1, 0)?.amount, 31);
  assert.equal(readClock("late", 0, 12 * MINUTE + 59_000)?.amount, 12);
});

test("a day away, paused or met, the server's own words stay", () => {
  assert.equal(readClock("running", 24 * 60 * MINUTE, 0), undefined);
  assert.equal(readClock("paused", MINUTE, 0), undefined);
  assert.equal(readClock("met", MINUTE, 0), undefined);
  assert.equal(readClock("met_late", 0, MINUTE), undefined);
});

test("a customer's waiting is counted up", () => {
  assert.deepEqual(readClock("waiting", 0, 12_000), { kind: "waits", amount: 12, unit: "second" });
});

test("seconds are counted only near the moment", () => {
  assert.equal(untilNextReading(MINUTE, 0), 1_000);
  assert.equal(untilNextReading(5 * MINUTE, 0), 10_000);
});

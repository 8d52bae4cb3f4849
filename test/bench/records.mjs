// Random networks, the same in every run: a seeded generator makes them.
import { parseNetwork } from "netzwerk-daseinsvorsorge";

/** Numbers from 0 to before 1, evenly spread (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const firstDay = Date.UTC(2000, 0, 1) / 86_400_000;
const days = 26 * 365;
const kinds = [
  "district",
  "independent-city",
  "municipality",
  "municipal-association",
  "planning-association",
  "rural-region",
];
const states = ["DE-BY", "DE-HE", "DE-NI", "DE-SN"];

function isoDay(day) {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/**
 * An input with as many regions as memberships, one for each, of which about a tenth hold on a day of 2000–2025.
 * Of ten memberships seven have two exact days, one starts in a known month, one ends in a known year, one is
 * ongoing since a known year with a confirmation.
 */
export function randomInput(memberships) {
  const random = randomFrom(memberships);
  const upTo = (limit) => Math.floor(random() * limit);
  const sources = Array.from({ length: 50 }, (_, at) => ({ id: `source-${at}`, title: `Source ${at}` }));
  const sourceOf = () => [`source-${upTo(sources.length)}`];
  const regions = Array.from({ length: memberships }, (_, at) => ({
    id: `region-${at}`,
    name: `Region ${at}`,
    kind: kinds[upTo(kinds.length)],
    state: states[upTo(states.length)],
    sources: sourceOf(),
  }));
  return {
    schemaVersion: 1,
    id: "random",
    name: { de: "Zufall" },
    asOf: "2025-12-31",
    roster: "complete",
    sources,
    regions,
    memberships: regions.map(({ id: regionId }, at) => ({
      id: `membership-${at}`,
      regionId,
      ...randomDates(),
      sources: sourceOf(),
    })),
  };

  function randomDates() {
    const start = firstDay + upTo(days);
    const startDate = isoDay(start);
    const endDate = isoDay(start + upTo(2 * 0.1 * days));
    const shape = upTo(10);
    if (shape === 0)
      return { startDate: startDate.slice(0, 7), endDate: `${isoDay(start + 40).slice(0, 7)}` };
    if (shape === 1) return { startDate, endDate: endDate.slice(0, 4) };
    if (shape === 2)
      return { startDate: startDate.slice(0, 4), endDate: "..", confirmations: [{ date: startDate }] };
    return { startDate, endDate };
  }
}

/** The network of {@link randomInput}. */
export function parsed(memberships) {
  return parseNetwork(randomInput(memberships));
}

import fc from "fast-check";
import { regionsByIdentifier, regionsByName, trustNetwork } from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { isoDay, settings } from "./arbitraries.ts";
import { boundsOf, dayOf, frameOf, isoOf, worldsOf } from "./enumeration.ts";
import { certaintyOn } from "./oracle.ts";

/** Days around those that are asked for. */
const day = fc.integer({ min: 18_316, max: 18_329 });
const dates = fc
  .tuple(day, day, fc.constantFrom("both", "start", "end", "between", "none"))
  .map(([a, b, given]) => {
    const [startDate, endDate] = [isoOf(Math.min(a, b)), isoOf(Math.max(a, b))];
    switch (given) {
      case "both":
        return { startDate, endDate };
      case "start":
        return { startDate, endDate: ".." };
      case "end":
        return { endDate };
      case "between":
        return { startDate: `[${startDate}..${endDate}]`, endDate };
      default:
        return {};
    }
  });

/** Ways to write two names, side by side. */
const spellings = [
  "Landkreis A",
  "LK A",
  " lkr.  a",
  "KREIS\u00A0A",
  "Landkreis Ä",
  "kreis A\u0308",
] as const;
const isA = (name: string) => !/ä/i.test(name.normalize("NFC"));

const regionsArbitrary = fc.array(
  fc.record({
    name: fc.constantFrom(...spellings),
    otherNames: fc.array(fc.record({ name: fc.constantFrom(...spellings), dates }), { maxLength: 2 }),
    keys: fc.array(
      fc.record({
        scheme: fc.constantFrom("kreis" as const, "nuts-2024" as const),
        value: fc.constantFrom("06535", "06435"),
        dates,
      }),
      { maxLength: 3 },
    ),
  }),
  { maxLength: 4 },
);

interface Dates {
  readonly startDate?: string;
  readonly endDate?: string;
}

/** Whether some world of the dates has the day. */
function canHold(dates: Dates, on: string | undefined): boolean {
  if (on === undefined) return true;
  const bounds = boundsOf({ id: "", ...dates });
  return certaintyOn(worldsOf([bounds], frameOf([bounds], [dayOf(on)])), dayOf(on)) !== "no";
}

it("regionsByIdentifier() and regionsByName() find what going through all regions does", () => {
  fc.assert(
    fc.property(regionsArbitrary, fc.option(isoDay, { nil: undefined }), (seeds, on) => {
      const network = trustNetwork({
        schemaVersion: 1,
        id: "network",
        name: { de: "Netz" },
        asOf: "2020-03-01",
        roster: "complete",
        sources: [],
        fundingPeriods: [],
        criteria: [],
        regions: seeds.map(({ name, otherNames, keys }, index) => ({
          id: `r${index}`,
          name,
          otherNames: otherNames.map((other) => ({ name: other.name, ...other.dates })),
          identifiers: keys.map(({ scheme, value, dates }) => ({ scheme, value, ...dates })),
          within: [],
          sources: [],
        })),
        regionChanges: [],
        memberships: [],
        assessments: [],
        events: [],
        countClaims: [],
      });
      const idsThat = (isFound: (seed: (typeof seeds)[number]) => boolean) =>
        seeds.flatMap((seed, index) => (isFound(seed) ? [`r${index}`] : []));
      for (const scheme of ["kreis", "nuts-2024"] as const) {
        expect(regionsByIdentifier(network, scheme, "06535", { on }).map(({ id }) => id)).toEqual(
          idsThat(({ keys }) =>
            keys.some((key) => key.scheme === scheme && key.value === "06535" && canHold(key.dates, on)),
          ),
        );
      }
      for (const asked of ["landkreis a", "Lkr Ä"]) {
        expect(regionsByName(network, asked, { on }).map(({ id }) => id)).toEqual(
          idsThat(
            ({ name, otherNames }) =>
              isA(name) === isA(asked) ||
              otherNames.some((other) => isA(other.name) === isA(asked) && canHold(other.dates, on)),
          ),
        );
      }
    }),
    settings,
  );
});

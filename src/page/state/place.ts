import { type Ref, ref, watch } from "vue";
import { type Address, readAddress, type StepName, writtenAddress } from "./address.ts";

/** Where somebody is on the page; the address says it, too. */
export interface Place {
  /** What the address said when the page was opened. */
  readonly asked: Address;
  readonly step: Ref<StepName>;
  /** The day that is asked about; empty if none is. */
  readonly day: Ref<string>;
  /** The region that is looked at, by id; empty if none is. */
  readonly region: Ref<string>;
}

/** The place that the address says, and from then on the address of the place. */
export function placeInAddress(): Place {
  const asked = readAddress(location.hash);
  const step = ref<StepName>(asked.step);
  const day = ref(asked.day);
  const region = ref(asked.region);
  watch([step, day, region], () => {
    const written = writtenAddress({ step: step.value, day: day.value, region: region.value });
    if (written !== location.hash) window.history.replaceState(null, "", written);
  });
  window.addEventListener("hashchange", () => {
    const said = readAddress(location.hash);
    step.value = said.step;
    if (said.day !== "") day.value = said.day;
    region.value = said.region;
  });
  return { asked, step, day, region };
}

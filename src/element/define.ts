/// <reference lib="dom" />
import { dayNumber, isoText } from "../calendar/day.ts";
import type { DayRange } from "../calendar/day-range.ts";
import { timelineLayout } from "../chart/layout/timeline-layout.ts";
import type { Language } from "../model/bilingual.ts";
import type { Network } from "../model/network.ts";
import { argumentError } from "../network-error.ts";
import { assertParsed } from "../trust/parsed-network.ts";
import type {
  DaySelectDetail,
  MembershipTimelineElement,
  RegionSelectDetail,
} from "./membership-timeline-element.ts";
import { type ElementRequest, readRequest } from "./request.ts";
import { elementStyle } from "./style.ts";
import { type View, viewOf } from "./view.ts";
import { zoomed } from "./zoom.ts";

/**
 * How do I put a timeline on a page that people can ask, with pointer, touch and keys?
 *
 * Defines a custom element. Set its `network`; its attributes are those of {@link MembershipTimelineElement}. Until then
 * it shows what stands in it, such as the text of `timelineSvg` that a server wrote. Moving the cursor over the days gives
 * the answer of `membersOn` below the picture, and the events `dayselect` ({@link DaySelectDetail}) and `regionselect`
 * ({@link RegionSelectDetail}), which bubble. What a program sets gives no event.
 *
 * Where the name is already defined, and where there are no custom elements, as in Node, it does nothing.
 *
 * @param name - the name of the element; absent = `"membership-timeline"`
 * @returns whether there is an element of that name now
 * @throws {NetworkError} `field-value` if `name` is not a name of a custom element
 * @example
 * // On a server:
 * defineMembershipTimeline(); // => false
 */
export function defineMembershipTimeline(name = "membership-timeline"): boolean {
  if (typeof name !== "string" || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(name))
    throw argumentError("name", name, ["membership-timeline"]);
  if (typeof customElements === "undefined") return false;
  if (customElements.get(name) === undefined) customElements.define(name, elementClass());
  return true;
}

const attributes = ["lang", "day", "region", "range", "roles"];
const [leastWidth, mostWidth, usualWidth] = [280, 4000, 720];

/** Made when it is needed: there is no HTMLElement in Node. */
function elementClass(): CustomElementConstructor {
  return class extends HTMLElement implements MembershipTimelineElement {
    static readonly observedAttributes = attributes;
    readonly #root = this.attachShadow({ mode: "open" });
    readonly #sheets = [new CSSStyleSheet(), new CSSStyleSheet()] as const;
    readonly #observer = new ResizeObserver(() => this.#resize());
    #network: Network | null = null;
    #view: View | null = null;
    #width = 0;
    #isPending = false;
    /** Whether the view says that an attribute cannot be understood. */
    #hasProblem = false;
    /** Whether the element itself writes an attribute, which its view already shows. */
    #isOwn = false;

    constructor() {
      super();
      const [own] = this.#sheets;
      own.replaceSync(elementStyle);
      this.#root.adoptedStyleSheets = [...this.#sheets];
      this.#root.append(document.createElement("slot"));
    }

    get network(): Network | null {
      return this.#network;
    }

    set network(network: Network | null) {
      if (network !== null) assertParsed(network);
      this.#network = network;
      this.#draw();
    }

    connectedCallback(): void {
      // Set before the element was defined, it is a property that hides the one of the class.
      const early = Object.getOwnPropertyDescriptor(this, "network");
      if (early !== undefined) {
        Reflect.deleteProperty(this, "network");
        this.network = early.value;
      }
      this.#observer.observe(this);
      this.#draw();
    }

    disconnectedCallback(): void {
      this.#observer.disconnect();
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (this.#isOwn || before === now) return;
      const request = this.#request();
      const hasProblem = this.#hasProblem || (request?.problems.length ?? 0) > 0;
      if (this.#view === null || request === null || hasProblem) this.#draw();
      else if (name === "day") this.#view.setDay(request.day);
      else if (name === "region") this.#view.setRegion(request.regionId);
      else this.#draw();
    }

    #request(): ElementRequest | null {
      if (this.#network === null) return null;
      return readRequest(this.#network, languageOf(this), (name) => this.getAttribute(name));
    }

    #resize(): void {
      if (this.#widthNow() !== this.#width) this.#draw();
    }

    #widthNow(): number {
      const width = Math.floor(this.clientWidth) || usualWidth;
      return Math.min(Math.max(width, leastWidth), mostWidth);
    }

    /** Draws once for all that changes at once. */
    #draw(): void {
      if (this.#isPending) return;
      this.#isPending = true;
      queueMicrotask(() => {
        this.#isPending = false;
        if (this.isConnected) this.#drawNow();
      });
    }

    #drawNow(): void {
      const request = this.#request();
      if (this.#network === null || request === null) {
        this.#view = null;
        this.#root.replaceChildren(document.createElement("slot"));
        return;
      }
      this.#width = this.#widthNow();
      this.#hasProblem = request.problems.length > 0;
      const focused = this.#root.activeElement?.getAttribute("role") ?? null;
      this.#view = viewOf(this.#network, request, this.#width, {
        onDay: ({ day, certain, uncertain }) => {
          this.#write("day", day);
          const ids = (regions: typeof certain) => regions.map(({ id }) => id);
          this.#tell<DaySelectDetail>("dayselect", { day, certain: ids(certain), uncertain: ids(uncertain) });
        },
        onRegion: (regionId) => {
          this.#write("region", regionId);
          this.#view?.setRegion(regionId);
          this.#tell<RegionSelectDetail>("regionselect", { regionId });
        },
        onZoom: (direction, day, shown) => this.#zoom(request, direction, day, shown),
      });
      this.#sheets[1].replaceSync(this.#view.style);
      this.#root.replaceChildren(...this.#view.nodes);
      this.#view.setRegion(request.regionId);
      this.#view.setDay(request.day);
      if (focused === "slider") this.#root.querySelector<HTMLElement>("[role=slider]")?.focus();
    }

    #zoom(
      { lang, roles }: ElementRequest,
      direction: "closer" | "farther" | "whole",
      day: number,
      shown: DayRange,
    ): void {
      if (this.#network === null) return;
      const { firstDay, lastDay } = timelineLayout(this.#network, { lang, roles });
      const all = { start: dayNumber(firstDay), endExclusive: dayNumber(lastDay) + 1 };
      const range = direction === "whole" ? null : zoomed(shown, all, day, direction);
      this.#write("day", isoText(day));
      if (range === null) this.removeAttribute("range");
      else this.setAttribute("range", `${isoText(range.start)}/${isoText(range.endExclusive - 1)}`);
    }

    #write(name: string, value: string): void {
      this.#isOwn = true;
      this.setAttribute(name, value);
      this.#isOwn = false;
    }

    #tell<Detail>(type: string, detail: Detail): void {
      this.dispatchEvent(new CustomEvent<Detail>(type, { detail, bubbles: true, composed: true }));
    }
  };
}

/** Its own language, or that of the page around it; English for all others than German. */
function languageOf(element: HTMLElement): Language {
  const lang = element.closest("[lang]")?.getAttribute("lang") ?? "";
  return /^de\b/i.test(lang) ? "de" : "en";
}

import type { PlannedColumn } from "netzwerk-daseinsvorsorge/member-list";
import { type ComputedRef, computed, watch } from "vue";
import type { Desk } from "../state/desk.ts";

/** The columns of which somebody has to say what they hold. Whoever has said it still sees them. */
export function askedColumns({ draft, checked }: Pick<Desk, "draft" | "checked">) {
  function staying(isAsked: (column: PlannedColumn) => boolean): ComputedRef<readonly PlannedColumn[]> {
    let before: ReadonlySet<number> = new Set();
    const isAnswered = ({ position }: PlannedColumn) =>
      before.has(position) && position in draft.value.settings.columns;
    const shown = computed(() =>
      (checked.value?.columns ?? []).filter((column) => isAsked(column) || isAnswered(column)),
    );
    watch(
      shown,
      (now) => {
        before = new Set(now.map(({ position }) => position));
      },
      { immediate: true },
    );
    return shown;
  }

  /** Whether a column was assumed, or is not read and may be meant. */
  function isInDoubt({ because, position }: PlannedColumn): boolean {
    const isDoubtful = checked.value?.doubtful.some((one) => one.position === position) ?? false;
    return because === "assumed" || isDoubtful;
  }

  /** Whether a column has cells that are not read, although nobody said so. */
  function isUnread({ position }: PlannedColumn): boolean {
    return checked.value?.unread.includes(position) ?? false;
  }

  const inDoubt = staying(isInDoubt);
  const unread = staying((column) => isUnread(column) && !isInDoubt(column));
  return { inDoubt, unread, isInDoubt, isUnread };
}

import { dateBounds } from "../calendar/edtf-date.ts";
import type { FindingOf } from "../issue.ts";
import type { CriterionAssessment } from "../model/criterion.ts";
import type { PlainNetwork } from "../model/network.ts";

/** Finds assessments of the same region, criterion and day with different ratings. */
export function assessmentRules({ assessments }: PlainNetwork): FindingOf<"assessment-duplicate">[] {
  const first = new Map<string, CriterionAssessment>();
  return assessments.flatMap((assessment, at): FindingOf<"assessment-duplicate">[] => {
    const { earliest, latest } = dateBounds(assessment.date);
    if (earliest !== latest) return [];
    const subject = JSON.stringify([assessment.regionId, assessment.criterionId, earliest]);
    const earlier = first.get(subject);
    if (earlier === undefined) first.set(subject, assessment);
    if (earlier === undefined || earlier.rating === assessment.rating) return [];
    const params = {
      ids: [earlier.id, assessment.id],
      date: assessment.date,
      ratings: [earlier.rating, assessment.rating],
    } as const;
    return [{ code: "assessment-duplicate", path: ["assessments", at, "rating"], params }];
  });
}

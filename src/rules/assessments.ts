import { dateBounds } from "../calendar/edtf-date.ts";
import { type Bilingual, createIssue, excerpt, type Issue } from "../issue.ts";
import type { CriterionAssessment } from "../model/criterion.ts";
import type { PlainNetwork } from "../model/network.ts";

/** Assessments of one region and criterion on the same day with different ratings. */
export function assessmentRules({ assessments }: PlainNetwork): Issue[] {
  const first = new Map<string, CriterionAssessment>();
  return assessments.flatMap((assessment, at) => {
    const { earliest, latest } = dateBounds(assessment.date);
    if (earliest !== latest) return [];
    const subject = JSON.stringify([assessment.regionId, assessment.criterionId, earliest]);
    const earlier = first.get(subject);
    if (earlier === undefined) first.set(subject, assessment);
    if (earlier === undefined || earlier.rating === assessment.rating) return [];
    const message: Bilingual = {
      de: `Am selben Tag (${assessment.date}) ist dasselbe Kriterium mit „${earlier.rating}“ (${excerpt(earlier.id)}) und „${assessment.rating}“ bewertet. Die Quellen vergleichen und eine der beiden Bewertungen berichtigen.`,
      en: `On the same day (${assessment.date}) the same criterion is rated “${earlier.rating}” (${excerpt(earlier.id)}) and “${assessment.rating}”. Compare the sources, and correct one of the two.`,
    };
    return [
      createIssue("assessment-duplicate", ["assessments", at, "rating"], message, {
        params: { ids: [earlier.id, assessment.id] },
      }),
    ];
  });
}

// What is taught: some hundred invented courses of real programs. An offering is a course with dates.
import type { Course } from '../course.ts'
import { equityCommunities } from './equity-communities.ts'
import { equityLeadership } from './equity-leadership.ts'
import { equityPractice } from './equity-practice.ts'
import { languagesAndNations } from './languages-and-nations.ts'
import { literacyAndLeadership } from './literacy-and-leadership.ts'
import { mathematicsAndScience } from './mathematics-and-science.ts'
import { parasAndEarlyYears } from './paras-and-early-years.ts'
import { studentSupport } from './student-support.ts'

export const courses: readonly Course[] = [
  ...equityLeadership,
  ...equityCommunities,
  ...equityPractice,
  ...languagesAndNations,
  ...studentSupport,
  ...parasAndEarlyYears,
  ...mathematicsAndScience,
  ...literacyAndLeadership,
]

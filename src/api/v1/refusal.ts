/** Why a request of the API is refused, from wherever that is found out. */
import type { FailureCode } from '../failure.ts';

export class ApiRefusal extends Error {
  readonly code: FailureCode;
  readonly detail: string;
  /** What a program is told besides. */
  readonly told: object;
  constructor(code: FailureCode, detail = '', told: object = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
    this.told = told;
  }
}

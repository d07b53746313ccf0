/** What we use of GOV.UK Frontend's scripts, which come without types. */
declare module 'govuk-frontend' {
  interface Kind {
    new (root: Element): object
    readonly moduleName: string
  }
  export const Button: Kind
  export const CharacterCount: Kind
  export const Checkboxes: Kind
  export const ErrorSummary: Kind
  export const NotificationBanner: Kind
  export const SkipLink: Kind
  export function createAll(
    kind: Kind,
    config?: undefined,
    options?: { readonly scope?: Element | Document; readonly onError?: (problem: unknown) => void },
  ): object[]
}

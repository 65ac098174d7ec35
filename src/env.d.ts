/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** All that a page may ask; it reads nothing else. */
    q: import('./catalogue/queries.ts').Queries;
    /** What waits for approval, for the newsroom's pages; only in development. */
    waiting?: (lang: string) => import('./newsroom/waiting-view.ts').WaitingView;
    /** The translation desk, for the newsroom's pages; only in development. */
    desk?: (search: URLSearchParams) => import('./desk/desk-view.ts').DeskView;
  }
}

/** What a page's controller hands over: which template, and everything it says. */
export class View {
  constructor(
    /** The template, from the folder of the pages, without its ending: `home/home`. */
    readonly template: string,
    /** The title of the page; the name of the service follows it. */
    readonly title: string,
    /** What the presenter decided. */
    readonly page: object,
    /** The HTTP status, where it is not 200. */
    readonly status: number = 200,
  ) {}
}

/** A file that the browser keeps. */
export class Download {
  constructor(
    /** The name under which it is kept. */
    readonly name: string,
    /** The media type. */
    readonly type: string,
    readonly bytes: Buffer,
  ) {}
}

/** Sends the reader on to another page of ours, after something was saved. */
export class SeeOther {
  constructor(readonly location: string) {}
}

import Foundation
import Tend

// The Swift side of `cargo xtask bench bindings`: reads the name of what to time, line by line,
// and answers with nanoseconds. It calls the core itself, because the crossing is what is timed.

func bottle(_ child: ChildId) -> Command {
    let taken = Volume(amount: 120, unit: .ml)
    let draft = Draft(
        children: [child], span: .moment(start: Date(timeIntervalSinceNow: -60)),
        details: .feed(feed: Feed(form: .bottle(content: .formula, offered: nil, taken: taken))),
        caregiver: nil, note: nil, tags: [], source: .madeUp)
    return .log(drafts: [draft])
}

func time(_ what: String, _ journal: Journal, _ child: ChildId) throws {
    switch what {
    case "today":
        _ = try journal.today(child: child)
    case "timeline":
        let query = TimelineQuery(
            children: [], kinds: [], caregivers: [], text: nil, before: nil, limit: 500)
        _ = try journal.timeline(query: query)
    case "week":
        _ = try journal.review(query: ReviewQuery(child: child, ending: nil, weeks: 1))
    case "months":
        _ = try journal.review(query: ReviewQuery(child: child, ending: nil, weeks: 13))
    case "perform":
        _ = try journal.perform(command: bottle(child))
    default:
        preconditionFailure("nobody knows how to time \(what)")
    }
}

let arguments = CommandLine.arguments
guard arguments.count == 3, let child = UUID(uuidString: arguments[2]) else {
    preconditionFailure("expected FILE CHILD")
}
let journal = try Journal.open(path: arguments[1], languages: ["en"])
while let what = readLine() {
    let clock = ContinuousClock()
    let took = try clock.measure { try time(what, journal, child) }
    let (seconds, attoseconds) = took.components
    print(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    fflush(nil)
}
try journal.close()

import Foundation
import Tend

/// What can be asked of the journal from outside of the app: by Siri, a widget, a control or the
/// Live Activity.
public enum Wish: Equatable, Sendable {
    /// A tap on the tile of that kind, as on Today.
    case tap(EntryKind)
    /// It begins now. What runs already goes on.
    case begin(EntryKind)
    /// It is over.
    case end(EntryKind)
    /// Stop on the Live Activity, which names what it stops, whoever's it is.
    case stop(EntryId)
    /// A feed, as far as it is known without a screen.
    case logFeed
    /// How long since the last one.
    case since(EntryKind)
}

/// What answers a wish.
public enum Deed: Equatable, Sendable {
    case perform(Command)
    /// Said, and nothing is done.
    case say(String)
    /// Only a screen can ask what is missing; it is shown when the app is opened next.
    case open(AppLink, String)
}

extension Wish {
    /// What answers it, given what Today shows. Nothing is guessed: an amount that was not said is
    /// left open, and a timer that runs is not begun twice.
    public func deed(on today: TodayScreen, at now: Date, say: Words) -> Deed {
        switch self {
        case .tap(let kind): tapped(kind, today, now, say)
        case .begin(let kind): begun(kind, today, now, say)
        case .end(let kind):
            Self.running(kind, today).map { .perform(.stop(entries: [$0], at: now)) }
                ?? .say(say("asked_not_running", Self.name(kind, say)))
        case .stop(let entry): .perform(.stop(entries: [entry], at: now))
        case .logFeed: fed(today, now, say)
        case .since(let kind): since(kind, today, say)
        }
    }

    private func tapped(
        _ kind: EntryKind, _ today: TodayScreen, _ now: Date, _ say: Words
    ) -> Deed {
        switch today.tiles.first(where: { $0.kind == kind })?.tap {
        case .start(let details): Self.start(details, today, now)
        case .stop(let entry): .perform(.stop(entries: [entry], at: now))
        case .prepareMassage: .open(.massage(child: today.child.id), say("asked_open"))
        case .openForm, nil: .open(.form(kind, child: today.child.id), say("asked_open"))
        }
    }

    private func begun(
        _ kind: EntryKind, _ today: TodayScreen, _ now: Date, _ say: Words
    ) -> Deed {
        if Self.running(kind, today) != nil { return since(kind, today, say) }
        return tapped(kind, today, now, say)
    }

    private func fed(_ today: TodayScreen, _ now: Date, _ say: Words) -> Deed {
        if Self.running(.feed, today) != nil { return since(.feed, today, say) }
        let usual = today.defaults.first { $0.kind == .feed }
        guard case .feed(let feed) = usual, case .bottle(let content, _, _) = feed.form else {
            return tapped(.feed, today, now, say)
        }
        let bottle = FeedForm.bottle(content: content, offered: nil, taken: nil)
        let draft = Draft(
            children: [today.child.id], span: .moment(start: now),
            details: .feed(feed: Feed(form: bottle)), caregiver: nil, note: nil, tags: [],
            source: .logged)
        return .perform(.log(drafts: [draft]))
    }

    private func since(_ kind: EntryKind, _ today: TodayScreen, _ say: Words) -> Deed {
        let name = Self.name(kind, say)
        guard let last = today.sinceLast.first(where: { $0.kind == kind }) else {
            return .say(say("asked_none", name))
        }
        return .say(say("asked_since", name, last.line))
    }

    private static func start(_ details: Details, _ today: TodayScreen, _ now: Date) -> Deed {
        .perform(.start(children: [today.child.id], details: details, at: now, caregiver: nil))
    }

    private static func running(_ kind: EntryKind, _ today: TodayScreen) -> EntryId? {
        today.running.first { $0.kind == kind }?.entry
    }

    private static func name(_ kind: EntryKind, _ say: Words) -> String {
        say("kind_\(kind.name)")
    }
}

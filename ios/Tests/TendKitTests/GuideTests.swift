import Foundation
import Tend
import Testing

@testable import TendKit

@MainActor @Suite("The guide, and massages that were", .timeLimit(.minutes(2)))
struct GuideTests {
    @Test("The guide has what to prepare, six states, how a baby says yes and no, and every stroke")
    func parts() async throws {
        let home = try await Home()
        let screen = try await home.journal.massageGuide(child: home.noa)
        let parts = GuideShown(screen, say: english).parts
        #expect(parts[0].title == "Getting ready")
        #expect(parts[0].told.count == screen.preparations.count)
        let states = parts[1]
        #expect(states.title == "The six states of a baby")
        #expect(states.told.count == 6)
        #expect(states.told.allSatisfy { !$0.text.isEmpty })
        let cues = parts[2]
        #expect(cues.told.map(\.title) == ["Yes", "No"])
        #expect(cues.told.allSatisfy { $0.quiet?.hasPrefix("Subtle: ") == true })
        #expect(cues.note == "One subtle sign alone is not a no.")
        let named = cues.told.map { "\($0.text), \($0.quiet ?? "")" }.joined(separator: ", ")
        for cue in screen.cues { #expect(named.contains(cue.name)) }
        // Strokes without an area are told too.
        let strokes = parts.dropFirst(3).flatMap(\.told).map(\.title)
        #expect(strokes == screen.areas.flatMap(\.strokes).map(\.name))
        #expect(parts.last?.title == "Anywhere")
        #expect(Set(parts.map(\.title)).count == parts.count)
    }

    @Test("A week of massages has its areas, its endings and its usual time, as counts")
    func week() async throws {
        let home = try await Home()
        for (day, clock) in [
            ("2026-11-17", "19:00"), ("2026-11-18", "18:50"), ("2026-11-19", "19:10"),
        ] {
            try await massaged(home, at(clock, day: day))
        }
        let screen = try await home.journal.massageJournal(child: home.noa, weeks: 1)
        let shown = SessionsShown(screen, say: english, formats: home.model.formats)
        let week = try #require(shown.weeks.first)
        #expect(
            week.details == [
                "Legs and feet 3 ×", "The whole routine 3 ×", "Begun around 19:00 in the middle",
            ])
    }

    @Test("The state before is kept with the massage; a second tap takes it back")
    func before() async throws {
        let home = try await Home()
        let model = MassageModel(
            family: home.model, child: home.noa, now: { [clock = home.clock] in clock.now() })
        try await home.following {
            await model.follow()
        } until: {
            model.start != nil
        }
        model.tap(before: .drowsy)
        #expect(model.before == .drowsy)
        model.tap(before: .drowsy)
        #expect(model.before == nil)
        model.tap(before: .quietAlert)
        #expect(await model.begin())
        let session = SessionModel(
            family: home.model, child: home.noa, now: { [clock = home.clock] in clock.now() })
        await session.tick()
        #expect(session.screen?.state == .quietAlert)
    }

    private func massaged(_ home: Home, _ start: Date) async throws {
        let form = try await home.journal.entryForm(
            .new(kind: .massage, children: [home.noa]))
        guard case .massage(let massage) = form.draft.details else {
            Issue.record("the form of a massage holds no massage")
            return
        }
        let draft = Draft(
            children: [home.noa],
            span: .interval(start: start, end: start.addingTimeInterval(600)),
            details: .massage(massage: massage.with(areas: [.legs], outcome: .some(.full))),
            caregiver: nil, note: nil, tags: [],
            source: .logged)
        try await home.journal.perform(.log(drafts: [draft]))
    }
}

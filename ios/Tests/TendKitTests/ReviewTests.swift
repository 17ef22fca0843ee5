import Foundation
import Tend
import Testing

@testable import TendKit

@MainActor @Suite("The review", .timeLimit(.minutes(3)))
struct ReviewTests {
    /// A journal with a made-up family of weeks, on a day in November.
    private func madeUp(_ languages: [String] = ["en"]) async throws -> (Home, FamilyModel, ChildId)
    {
        let home = try await Home()
        let path = home.folder.appending(path: "made-up.tend").path
        let journal = try await TendJournal.openWithClock(
            path: path, languages: languages, clock: home.clock)
        try await journal.fillWithMadeUpFamily(seed: 7, zone: "Europe/London")
        let family = FamilyModel(
            journal: journal, words: Words(languages: languages), hours12: false)
        try await home.following {
            await family.follow()
        } until: {
            family.child != nil
        }
        return (home, family, try #require(family.child))
    }

    private func review(
        _ home: Home, _ family: FamilyModel, _ child: ChildId
    ) -> ReviewModel {
        ReviewModel(family: family, child: child, now: { [clock = home.clock] in clock.now() })
    }

    /// Reads the review as it is asked for now.
    private func shown(_ home: Home, _ model: ReviewModel) async throws -> ReviewShown {
        let before = model.shown
        try await home.following {
            await model.follow()
        } until: {
            model.shown != nil && model.shown != before
        }
        return try #require(model.shown)
    }

    @Test("A week: each picture has a table, a spoken sentence, and the numbers of a tapped day")
    func week() async throws {
        let (home, family, child) = try await madeUp()
        let shown = try await shown(home, review(home, family, child))
        #expect(shown.sections.map(\.kind) == [.sleep, .cry, .feed, .massage])
        #expect(!shown.canGoLater)
        for chart in shown.sections.flatMap(\.charts) {
            #expect(chart.columns.count == 7)
            #expect(!chart.spoken.isEmpty)
            #expect(chart.ticks.count <= 5)
            for column in chart.columns {
                #expect(column.numbers.count == chart.parts.count)
                #expect(chart.facts(column.id).map(\.words) == chart.parts.map(\.name))
                #expect(column.parts.isEmpty == (column.logged == .nothing))
                #expect(column.parts.reduce(0, +) <= chart.top)
            }
            for band in chart.bands { #expect(band.high <= chart.top && band.last < 7) }
        }
        let sleep = try #require(shown.sections.first)
        #expect(sleep.main?.words == "a day, as logged")
        #expect(sleep.logged?.hasSuffix("days logged") == true)
        #expect(sleep.facts.count <= 3)
        let rhythm = try #require(shown.rhythm)
        #expect(rhythm.rows.count == 7)
        #expect(rhythm.rows.allSatisfy { $0.label != nil })
        #expect(rhythm.hours == ["0", "6", "12", "18", "24"])
        for stretch in rhythm.rows.flatMap(\.stretches) { #expect(stretch.from <= stretch.to) }
    }

    @Test("Four weeks and three months name a day a week and speak of the middle")
    func longer() async throws {
        let (home, family, child) = try await madeUp()
        let model = review(home, family, child)
        model.period = .fourWeeks
        let four = try await shown(home, model)
        let chart = try #require(four.sections.first?.charts.first)
        #expect(chart.columns.count == 28)
        #expect(!chart.isWeek)
        #expect(chart.spoken.contains("in the middle"))
        #expect(four.rhythm?.rows.filter { $0.label != nil }.count == 4)
        model.period = .threeMonths
        let three = try await shown(home, model)
        #expect(three.rhythm?.rows.count == 91)
    }

    @Test("Back to the week before and to the newest again")
    func back() async throws {
        let (home, family, child) = try await madeUp()
        let model = review(home, family, child)
        let newest = try await shown(home, model)
        model.later()
        #expect(model.query.ending == nil)
        model.earlier()
        #expect(model.query.ending == newest.last.adding(days: -7))
        let before = try await shown(home, model)
        #expect(before.last == newest.last.adding(days: -7))
        #expect(before.canGoLater)
        model.later()
        #expect(model.query.ending == nil)
        model.earlier()
        model.period = .threeMonths
        #expect(model.query.ending == nil)
    }

    @Test("An empty journal says so and draws nothing")
    func empty() async throws {
        let home = try await Home()
        let shown = try await shown(home, review(home, home.model, home.noa))
        #expect(!shown.statements.isEmpty)
        #expect(shown.rhythm == nil)
        #expect(shown.sections.flatMap(\.charts).isEmpty)
    }

    @Test("Of a day without an entry one can say that there was none, and take it back")
    func none() async throws {
        let home = try await Home()
        try await home.bottle(90, at: at("07:15"))
        let model = review(home, home.model, home.noa)
        let shown = try await shown(home, model)
        let feeding = try #require(shown.sections.first { $0.kind == .feed })
        let day = try #require(feeding.noneDays.first)
        #expect(day.day == "Friday 20 November")
        #expect(!day.noted)
        await home.model.perform(day.command(for: home.noa))
        let after = try await self.shown(home, model)
        let noted = try #require(
            after.sections.first { $0.kind == .feed }?.noneDays.first { $0.date == day.date })
        #expect(noted.noted)
        await home.model.perform(noted.command(for: home.noa))
        let again = try await self.shown(home, model)
        #expect(again == shown)
    }

    @Test("In German and Spanish every word is there", arguments: ["de", "es"])
    func languages(language: String) async throws {
        let (home, family, child) = try await madeUp([language])
        let shown = try await shown(home, review(home, family, child))
        let section = try #require(shown.sections.first)
        #expect(section.main != nil)
        #expect(section.logged != nil)
        #expect(!section.charts.isEmpty)
    }

    @Test("Totals of milk are told in the family's unit")
    func ounces() {
        let formats = Formats(words: english, volumeUnit: .oz)
        #expect(formats.measured(295.735295625, .millilitres) == "10\u{00A0}fl oz")
        #expect(formats.measured(295.735295625, .minutes) == "4 h 56")
        #expect(formats.valued(295.735295625, .fluidOunces) == "10\u{00A0}fl oz")
        #expect(formats.aboveColumn(870, .hours) == "14.5")
        #expect(formats.tick(12, .hours) == "12 h")
        #expect(formats.tick(0, .minutes) == "0")
    }
}

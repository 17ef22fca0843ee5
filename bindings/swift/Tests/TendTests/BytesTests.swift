import Foundation
import Tend
import Testing

@Suite("What a phone keeps of an app that it ends")
struct BytesTests {
    private let child = UUID()

    private var draft: Draft {
        let nap = Sleep(
            place: nil, onset: nil, onsetLatencyMinutes: 12, moodAtStart: nil, moodAtEnd: nil,
            wokenBy: nil)
        let span = Span.interval(
            start: Date(timeIntervalSince1970: 0), end: Date(timeIntervalSince1970: 60))
        return Draft(
            children: [child], span: span, details: .sleep(sleep: nap), caregiver: UUID(),
            note: "after the bath 🌙, הלילה", tags: ["nap"], source: .logged)
    }

    @Test("A draft, a question for a form and a painted night come back as they were")
    func back() throws {
        let typed = draft
        #expect(Draft(bytes: typed.bytes) == typed)
        for query in [FormQuery.new(kind: .feed, children: [child]), .edit(entry: child)] {
            #expect(FormQuery(bytes: query.bytes) == query)
        }
        let stroke = PaintStroke(
            paint: .cry, start: Date(timeIntervalSince1970: 300),
            end: Date(timeIntervalSince1970: 600))
        let night = Painting(children: [child], strokes: [stroke], over: .keep, caregiver: nil)
        #expect(Painting(bytes: night.bytes) == night)
    }

    @Test("Bytes of another shape are no draft")
    func shape() {
        let bytes = draft.bytes
        #expect(Draft(bytes: bytes.dropLast()) == nil)
        #expect(Draft(bytes: bytes + [0]) == nil)
        #expect(Draft(bytes: Data()) == nil)
        // A part of other data is read as what it holds.
        #expect(Draft(bytes: (Data([7]) + bytes).dropFirst()) != nil)
    }
}

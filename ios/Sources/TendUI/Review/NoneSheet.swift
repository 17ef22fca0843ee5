import SwiftUI
import Tend
import TendKit

/// The way to the days without an entry of a kind.
struct NoneWay: View {
    let kind: EntryKind
    let days: [NoneDay]
    let family: FamilyModel
    let child: ChildId
    @State private var open = false

    var body: some View {
        if !days.isEmpty {
            Button(
                family.say("none_title", family.say.kind(kind)), systemImage: "calendar"
            ) { open = true }
            .frame(minHeight: Touch.min)
            .sheet(isPresented: $open) {
                NoneSheet(kind: kind, days: days, family: family, child: child)
            }
        }
    }
}

/// Days without an entry: on which of them there was none, so that an empty day is told from an
/// unlogged one.
private struct NoneSheet: View {
    let kind: EntryKind
    let days: [NoneDay]
    let family: FamilyModel
    let child: ChildId
    @Environment(\.dismiss) private var dismiss

    var body: some View {
        let say = family.say
        SheetPage(say("none_title", say.kind(kind))) {
            Prose(say("none_about"))
            ForEach(days) { day in
                HStack(spacing: Space.m) {
                    Prose(day.day)
                    Spacer()
                    Chip(words: say("none_there_was"), on: day.noted, hue: kind.hue) {
                        Task { await family.perform(day.command(for: child)) }
                    }
                    .accessibilityLabel("\(day.day): \(say("none_there_was"))")
                }
            }
        } bottom: {
            QuietButton(words: say("close")) { dismiss() }
        }
        .presentationDetents([.medium, .large])
    }
}

import SwiftUI
import Tend
import TendKit

/// What to prepare, the six states, how a baby says yes and no, and every stroke in words, each folded.
struct GuideView: View {
    @State private var live: Live<MassageGuideScreen>
    private let family: FamilyModel

    init(family: FamilyModel, child: ChildId) {
        _live = State(initialValue: Live(family) { try $0.massageGuide(child: child) })
        self.family = family
    }

    var body: some View {
        let say = family.say
        Page(say("tab_massage"), family) {
            if let screen = live.screen {
                ForEach(GuideShown(screen, say: say).parts) { part in
                    Fold(title: part.title, say: say) {
                        ForEach(part.told) { Told(told: $0) }
                        if let note = part.note { Prose(note, .detail, soft: true) }
                    }
                }
            }
        }
        .task { await live.follow() }
    }
}

private struct Told: View {
    let told: GuideShown.Told

    var body: some View {
        VStack(alignment: .leading, spacing: Space.hair) {
            Heading(told.title, .subtitle)
            Prose(told.text)
            if let quiet = told.quiet { Prose(quiet, .detail, soft: true) }
        }
        .accessibilityElement(children: .combine)
    }
}

/// A part of a page: a tap on its name opens and closes it.
struct Fold<Content: View>: View {
    private let title: String
    private let say: Words
    private let content: Content
    @State private var open = false
    @Environment(\.look) private var look

    init(title: String, say: Words, @ViewBuilder content: () -> Content) {
        self.title = title
        self.say = say
        self.content = content()
    }

    var body: some View {
        Button {
            open.toggle()
        } label: {
            HStack(spacing: Space.m) {
                Text(verbatim: title).style(.subtitle).multilineTextAlignment(.leading)
                Spacer()
                Image(systemName: open ? "chevron.up" : "chevron.down")
                    .foregroundStyle(look.role.onSurfaceVariant)
            }
            .frame(minHeight: Touch.cue)
            .contentShape(.rect)
        }
        .buttonStyle(.plain)
        .accessibilityAddTraits(.isHeader)
        .accessibilityHint(say(open ? "fold_close" : "fold_open"))
        if open { content }
        Rectangle().fill(look.role.outlineVariant).frame(height: Line.grid)
            .accessibilityHidden(true)
    }
}

import SwiftUI
import Tend
import TendKit

/// Four tiles at the thumb, then the care this family uses most. The place that starts a thing
/// stops it.
struct Tiles: View {
    let shown: TodayShown
    let layout: TodayLayout
    let formats: Formats
    let actions: TodayModel

    var body: some View {
        let say = formats.say
        // The clock times of a long press stay true.
        TimelineView(.everyMinute) { minute in
            LazyVGrid(
                columns: Array(repeating: GridItem(.flexible()), count: layout.columns),
                spacing: Space.m
            ) {
                ForEach(shown.actions) { action in
                    TileView(
                        action: action, stacked: layout.stacked, formats: formats, now: minute.date,
                        children: shown.children, actions: actions)
                }
                if let care = shown.care {
                    TileView(
                        action: care, stacked: layout.stacked, formats: formats, now: minute.date,
                        children: [], actions: actions)
                }
                MoreTile(say: say, actions: actions)
            }
        }
        .accessibilityElement(children: .contain)
        .accessibilityLabel(say("tiles_group"))
    }
}

private struct TileView: View {
    let action: TodayShown.Action
    let stacked: Bool
    let formats: Formats
    let now: Date
    let children: [ChildLine]
    let actions: TodayModel
    @State private var taps = 0
    @Environment(\.look) private var look

    var body: some View {
        let say = formats.say
        let colors = look.palette.of(action.kind.hue)
        let on = action.stops ? colors.onFill : colors.onContainer
        Button {
            taps += 1
            Task { await actions.tap(action) }
        } label: {
            VStack(alignment: .leading, spacing: Space.xs) {
                if stacked {
                    sign
                    Text(verbatim: action.title).style(.title)
                } else {
                    HStack(spacing: Space.m) {
                        sign
                        Text(verbatim: action.title)
                    }
                    .style(.title)
                }
                if let line = action.line { Text(verbatim: line).style(.detail) }
            }
            .padding(.horizontal, Space.l)
            .padding(.vertical, Space.m)
            .frame(maxWidth: .infinity, minHeight: Touch.action, alignment: .leading)
            .foregroundStyle(on)
            .background(action.stops ? colors.fill : colors.container, in: shape)
            .overlay { if look.night { shape.strokeBorder(colors.border, lineWidth: edge) } }
        }
        .buttonStyle(.plain)
        .accessibilityLabel(action.spoken)
        .accessibilityHint(say(action.stops ? "ended_ago_hint" : "began_ago_hint"))
        .felt(.impact, trigger: taps)
        .contextMenu {
            if case .stop(let entry) = action.tap {
                EndedAgo(
                    entry: entry, action: action, formats: formats, now: now, actions: actions)
                if action.kind == .cry { CryStoppedButton(say: say, actions: actions) }
            } else {
                BeganAgo(
                    action: action, formats: formats, now: now, children: children, actions: actions
                )
            }
        }
    }

    private var sign: some View {
        Image(systemName: action.stops ? "stop.fill" : action.kind.hue.symbol).style(.title)
    }

    private var shape: RoundedRectangle { RoundedRectangle(cornerRadius: Radius.action) }

    /// At night the running tile has the thickest edge.
    private var edge: CGFloat { action.stops ? Line.line : Line.grid }
}

/// A long press: it began a while ago. With several children it can be for all of them.
private struct BeganAgo: View {
    let action: TodayShown.Action
    let formats: Formats
    let now: Date
    let children: [ChildLine]
    let actions: TodayModel

    var body: some View {
        let say = formats.say
        BeganAgoChoices(formats: formats, now: now) { began($0) }
        if children.count > 1 {
            Menu(say(children.count == 2 ? "both" : "all_children")) {
                Button(say("began_now")) { began(0, for: children.map(\.id)) }
                BeganAgoChoices(formats: formats, now: now) {
                    began($0, for: children.map(\.id))
                }
            }
        }
        Button(say("another_time"), systemImage: "clock") { actions.next = .form(action.kind) }
        if action.kind == .cry { CryStoppedButton(say: say, actions: actions) }
    }

    private func began(_ minutesAgo: Int, for children: [ChildId]? = nil) {
        Task { await actions.began(action.kind, minutesAgo: minutesAgo, children: children) }
    }
}

/// A long press on a tile that runs: it ended a while ago.
private struct EndedAgo: View {
    let entry: EntryId
    let action: TodayShown.Action
    let formats: Formats
    let now: Date
    let actions: TodayModel

    var body: some View {
        let say = formats.say
        let sleep = action.kind == .sleep
        Section(sleep ? say("woke_up") : say("ended_ago", say.kind(action.kind))) {
            ForEach(actions.endedAgo(action), id: \.self) { minutes in
                Button(formats.agoAt(minutes: minutes, now: now)) {
                    Task { await actions.stop(entry, minutesAgo: minutes) }
                }
            }
        }
        Button(say("ended_another"), systemImage: "clock") { actions.next = .edit(entry) }
    }
}

/// Crying is over, and was about so long.
private struct CryStoppedButton: View {
    let say: Words
    let actions: TodayModel

    var body: some View {
        Button(say("crying_stopped"), systemImage: "checkmark") { actions.next = .cryStopped }
    }
}

/// "5 min ago, at 11:55", "10 min ago, at 11:50", and so on.
struct BeganAgoChoices: View {
    let formats: Formats
    let now: Date
    let began: @MainActor (_ minutesAgo: Int) -> Void

    var body: some View {
        ForEach(TodayModel.agoMinutes, id: \.self) { minutes in
            Button(formats.agoAt(minutes: minutes, now: now)) { began(minutes) }
        }
    }
}

/// What the last action did, and its undo. It comes and goes above the tiles and covers none.
struct AnswerLine: View {
    let family: FamilyModel
    @State private var undone = 0
    @Environment(\.look) private var look

    var body: some View {
        if let answer = family.answer {
            HStack(spacing: Space.m) {
                Text(verbatim: answer.sentence).style(.body)
                Spacer()
                if let change = answer.undoes {
                    Button {
                        undone += 1
                        Task { await family.undo(change) }
                    } label: {
                        Text(verbatim: family.say("undo")).style(.label)
                            .frame(minWidth: Touch.min, minHeight: Touch.min)
                    }
                    .foregroundStyle(look.role.inversePrimary)
                }
            }
            .padding(.horizontal, Space.l)
            .padding(.vertical, Space.s)
            .foregroundStyle(look.role.inverseOnSurface)
            .background(look.role.inverseSurface, in: .rect(cornerRadius: Radius.chip))
            .felt(.impact, trigger: undone)
            .transition(.opacity)
        }
    }
}

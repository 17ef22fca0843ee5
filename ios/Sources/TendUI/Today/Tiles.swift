import SwiftUI
import Tend
import TendKit

/// Four tiles at the thumb, then the care this family uses most. The place that starts a thing
/// stops it.
struct Tiles: View {
    let shown: TodayShown
    let say: Words
    let actions: TodayModel

    var body: some View {
        LazyVGrid(columns: [GridItem(.flexible()), GridItem(.flexible())], spacing: Space.m) {
            ForEach(shown.actions) { action in
                TileView(action: action, say: say, children: shown.children, actions: actions)
            }
            if let care = shown.care {
                TileView(action: care, say: say, children: [], actions: actions)
            }
        }
        .accessibilityElement(children: .contain)
        .accessibilityLabel(say("tiles_group"))
    }
}

private struct TileView: View {
    let action: TodayShown.Action
    let say: Words
    let children: [ChildLine]
    let actions: TodayModel
    @State private var taps = 0
    @Environment(\.look) private var look

    var body: some View {
        let colors = look.palette.of(action.kind.hue)
        let on = action.stops ? colors.onFill : colors.onContainer
        Button {
            taps += 1
            Task { await actions.tap(action) }
        } label: {
            VStack(alignment: .leading, spacing: Space.xs) {
                HStack(spacing: Space.m) {
                    Image(systemName: action.stops ? "stop.fill" : action.kind.hue.symbol)
                    Text(verbatim: action.title)
                }
                .style(.title)
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
        .accessibilityHint(action.stops ? "" : say("began_ago_hint"))
        .felt(.impact, trigger: taps)
        .contextMenu {
            if !action.stops {
                BeganAgo(action: action, say: say, children: children, actions: actions)
            } else if action.kind == .cry {
                CryStoppedButton(say: say, actions: actions)
            }
        }
    }

    private var shape: RoundedRectangle { RoundedRectangle(cornerRadius: Radius.action) }

    /// At night the running tile has the thickest edge.
    private var edge: CGFloat { action.stops ? Line.line : Line.grid }
}

/// A long press: it began a while ago. With several children it can be for all of them.
private struct BeganAgo: View {
    let action: TodayShown.Action
    let say: Words
    let children: [ChildLine]
    let actions: TodayModel

    var body: some View {
        BeganAgoChoices(say: say) { began($0) }
        if children.count > 1 {
            Menu(say(children.count == 2 ? "both" : "all_children")) {
                Button(say("began_now")) { began(0, for: children.map(\.id)) }
                BeganAgoChoices(say: say) { began($0, for: children.map(\.id)) }
            }
        }
        Button(say("another_time"), systemImage: "clock") { actions.next = .form(action.kind) }
        if action.kind == .cry { CryStoppedButton(say: say, actions: actions) }
    }

    private func began(_ minutesAgo: Int, for children: [ChildId]? = nil) {
        Task { await actions.began(action.kind, minutesAgo: minutesAgo, children: children) }
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

/// "5 min ago", "10 min ago", and so on.
struct BeganAgoChoices: View {
    let say: Words
    let began: @MainActor (_ minutesAgo: Int) -> Void

    var body: some View {
        ForEach(TodayModel.agoMinutes, id: \.self) { minutes in
            Button(say("time_ago", say("duration_minutes", "\(minutes)"))) { began(minutes) }
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

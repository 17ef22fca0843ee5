import SwiftUI
import Tend
import TendKit

/// A guided session, full screen: kept tap by tap, so it goes on after the app was killed. No sound;
/// the screen stays on.
struct SessionView: View {
    @State private var model: SessionModel
    @State private var more = false
    private let family: FamilyModel
    private let safety: () -> Void
    @Environment(\.dismiss) private var dismiss
    @Environment(\.look) private var look

    init(family: FamilyModel, child: ChildId, safety: @escaping () -> Void) {
        _model = State(initialValue: SessionModel(family: family, child: child))
        self.family = family
        self.safety = safety
    }

    var body: some View {
        Group {
            if let screen = model.screen, let phase = model.phase {
                switch phase {
                case .asking: Asking(model: model, screen: screen, say: family.say)
                case .going: Going(model: model, screen: screen, family: family)
                case .after: After(model: model, screen: screen, family: family)
                }
            } else {
                Color.clear
            }
        }
        .foregroundStyle(look.role.onSurface)
        .background(look.role.surface)
        .titled(model.screen?.routineName ?? "", small: true)
        .toolbar {
            ToolbarItemGroup(placement: .primaryAction) {
                if model.phase == .going {
                    Button(family.say("massage_more"), systemImage: "ellipsis") { more = true }
                }
                Button {
                    safety()
                } label: {
                    Image(systemName: "lifepreserver")
                }
                .accessibilityLabel(family.say("safety"))
            }
        }
        // Above, so that nothing moves under the thumb.
        .safeAreaInset(edge: .top) { AnswerLine(family: family).padding(.horizontal, Space.margin) }
        .onChange(of: model.spokenStroke) { before, words in
            // The first stroke is read with the screen.
            if before != nil, let words { announce(words) }
        }
        .sheet(isPresented: $more) { MoreOfSession(model: model, say: family.say) }
        .task { await model.follow() }
        .task {
            while !Task.isCancelled {
                try? await Task.sleep(for: .seconds(5))
                await model.tick()
            }
        }
        .onChange(of: model.gone) { _, gone in if gone { dismiss() } }
        .keepsAwake()
    }
}

/// The baby is asked first; no is a good answer.
private struct Asking: View {
    let model: SessionModel
    let screen: SessionScreen
    let say: Words

    var body: some View {
        ScrollView {
            VStack(alignment: .leading, spacing: Space.m) {
                Heading(say("massage_ask"), .headline)
                Prose(screen.step?.how ?? screen.sentence)
                if let words = screen.step?.say { Prose(words, .body, soft: true) }
            }
            .padding(Space.margin)
            .frame(maxWidth: .infinity, alignment: .leading)
        }
        .safeAreaInset(edge: .bottom) {
            VStack(spacing: Space.m) {
                ForEach(screen.answerButtons, id: \.answer) { button in
                    if button.answer == .yes {
                        MainButton(words: button.name) {
                            await model.tell(.asked(answer: button.answer))
                        }
                    } else {
                        QuietButton(words: button.name) {
                            await model.tell(.asked(answer: button.answer))
                        }
                    }
                }
            }
            .padding(Space.margin)
        }
    }
}

/// The picture has the room; cues, back, pause and next lie at the thumb; stopping is never hidden.
private struct Going: View {
    let model: SessionModel
    let screen: SessionScreen
    let family: FamilyModel
    @Environment(\.dynamicTypeSize) private var typeSize

    var body: some View {
        // Large text leaves no room for the picture: then the page scrolls.
        if typeSize.isAccessibilitySize {
            ScrollView { parts(picture: 240) }
        } else {
            parts(picture: nil)
        }
    }

    private func parts(picture height: CGFloat?) -> some View {
        VStack(spacing: Space.s) {
            Areas(reached: model.reached, spoken: model.areaName)
            if let place = model.place { Prose(place, .detail, soft: true) }
            Group {
                if let picture = screen.picture {
                    StrokeView(
                        picture: picture, spoken: screen.step?.how ?? "", moving: !screen.paused)
                } else {
                    Color.clear
                }
            }
            .frame(maxWidth: .infinity, minHeight: height, maxHeight: height ?? .infinity)
            VStack(spacing: Space.xs) {
                if let step = screen.step { Text(verbatim: step.name).style(.headline) }
                if let sentence = model.sentence { Prose(sentence, .body, soft: true) }
                if let words = model.spokenToBaby { Prose(words, .detail, soft: true) }
            }
            .multilineTextAlignment(.center)
            .accessibilityElement(children: .combine)
            Cues(model: model)
            Controls(model: model, screen: screen, say: family.say)
            Stop(model: model, screen: screen, say: family.say)
        }
        .padding(.horizontal, Space.margin)
        .padding(.bottom, Space.m)
    }
}

/// Where we are in the routine; no seconds, no hurry.
private struct Areas: View {
    let reached: [Bool]
    let spoken: String
    @Environment(\.look) private var look

    var body: some View {
        HStack(spacing: Space.xs) {
            ForEach(Array(reached.enumerated()), id: \.offset) { _, reached in
                Capsule()
                    .fill(reached ? look.palette.of(.massage).color : look.role.surfaceHighest)
                    .frame(height: 6)
            }
        }
        .accessibilityElement()
        .accessibilityLabel(spoken)
    }
}

/// Cues in one row, tapped with a knuckle.
private struct Cues: View {
    let model: SessionModel
    @Environment(\.look) private var look
    @Environment(\.dynamicTypeSize) private var typeSize

    var body: some View {
        let columns = Array(
            repeating: GridItem(.flexible()), count: typeSize.isAccessibilitySize ? 1 : 4)
        LazyVGrid(columns: columns, spacing: Space.s) {
            ForEach(model.cues, id: \.key) { cue in
                CueTile(cue: cue) { await model.tell(.cueSeen(cue: cue.key)) }
            }
        }
    }
}

private struct CueTile: View {
    let cue: CueButton
    let seen: @MainActor () async -> Void
    @State private var taps = 0
    @Environment(\.look) private var look

    var body: some View {
        let colors = look.palette.of(.massage)
        let on = cue.seen > 0
        Button {
            taps += 1
            Task { await seen() }
        } label: {
            Text(verbatim: cue.seen > 1 ? "\(cue.name) ×\(cue.seen)" : cue.name).style(.caption)
                .multilineTextAlignment(.center)
                .padding(Space.xs)
                .frame(maxWidth: .infinity, minHeight: Touch.cue)
                .foregroundStyle(on ? colors.onContainer : look.role.onSurface)
                .background(on ? colors.container : look.role.surfaceContainer, in: shape)
                .overlay {
                    shape.strokeBorder(
                        on ? colors.color : look.role.outlineVariant,
                        lineWidth: on ? 2 : Line.grid)
                }
        }
        .buttonStyle(.plain)
        .felt(.selection, trigger: taps)
        .accessibilityAddTraits(on ? .isSelected : [])
    }

    private var shape: RoundedRectangle { RoundedRectangle(cornerRadius: Radius.chip) }
}

private struct Controls: View {
    let model: SessionModel
    let screen: SessionScreen
    let say: Words

    var body: some View {
        HStack(spacing: Space.s) {
            Button {
                Task { await model.tell(.back) }
            } label: {
                Image(systemName: "chevron.backward").frame(width: Touch.min, height: Touch.next)
            }
            .buttonStyle(.bordered)
            .accessibilityLabel(say("massage_back"))
            Button {
                Task { await model.pauseOrGoOn() }
            } label: {
                Label(
                    say(screen.paused ? "go_on" : "pause"),
                    systemImage: screen.paused ? "play" : "pause"
                )
                .style(.label)
                .frame(maxWidth: .infinity, minHeight: Touch.next)
            }
            .buttonStyle(.bordered)
            Button {
                Task { await model.tell(.next) }
            } label: {
                Text(verbatim: say("massage_next")).style(.subtitle)
                    .frame(maxWidth: .infinity, minHeight: Touch.next)
            }
            .buttonStyle(InkButtonStyle())
            .layoutPriority(1)
        }
        .felt(.impact, trigger: screen.place)
    }
}

/// On its own line, never hidden, never red: stopping is a good ending.
private struct Stop: View {
    let model: SessionModel
    let screen: SessionScreen
    let say: Words

    var body: some View {
        if model.stopping {
            FieldName(say("how_it_ended"))
            FlowLayout {
                ForEach(screen.outcomeButtons, id: \.outcome) { button in
                    Chip(words: button.name, on: false, hue: .massage) {
                        Task { await model.stop(button.outcome) }
                    }
                }
                Chip(words: say("massage_not_yet"), on: false) { model.stopping = false }
            }
        } else {
            QuietButton(words: say("massage_stop"), symbol: "stop") { model.stopping = true }
        }
    }
}

/// How it was afterwards; nothing has to be answered.
private struct After: View {
    @Bindable var model: SessionModel
    let screen: SessionScreen
    let family: FamilyModel

    var body: some View {
        let say = family.say
        ScrollView {
            VStack(alignment: .leading, spacing: Space.m) {
                if let end = screen.end {
                    Heading(end.sentence)
                    if end.outcome != .babySaidNo { answers(end.after) }
                    FieldName(end.after.learnedQuestion)
                    TextField(say("note"), text: $model.learned, axis: .vertical)
                        .paperField()
                }
            }
            .padding(Space.margin)
            .frame(maxWidth: .infinity, alignment: .leading)
        }
        .safeAreaInset(edge: .bottom) {
            VStack(spacing: Space.s) {
                MainButton(words: say("save"), symbol: "checkmark") { await model.save() }
                QuietButton(words: say("massage_let_go")) { await model.letGo() }
            }
            .padding(Space.margin)
        }
    }

    @ViewBuilder private func answers(_ after: AfterQuestions) -> some View {
        FieldName(after.stateQuestion)
        FlowLayout {
            ForEach(screen.stateButtons, id: \.state) { button in
                Chip(words: button.name, on: after.state == button.state, hue: .massage) {
                    Task { await model.after(state: button.state) }
                }
            }
        }
        FieldName(after.calmQuestion)
        HStack(spacing: Space.s) {
            ForEach([UInt8](1...5), id: \.self) { calm in
                Chip(words: "\(calm)", on: after.calm == calm, hue: .massage, wide: true) {
                    Task { await model.after(calm: calm) }
                }
            }
        }
    }
}

import Foundation
import Tend

// At the breast, from a bottle, from a spoon; and milk that was pumped.
extension FieldMaker {
    func feed(_ feed: Feed) -> [EntryField] {
        let forms: [FieldChoice] = [
            formChoice(0, "form_breast", feed.form.isAtTheBreast) { draft in
                draft.with(
                    span: .running(start: draft.span.start),
                    details: Self.feed(.breast(segments: []))
                )
            },
            formChoice(1, "form_bottle", feed.form.isBottle) { [form] draft in
                let bottle = FeedForm.bottle(
                    content: .breastMilk, offered: nil, taken: form.recents.volumes.first)
                return draft.with(
                    span: .moment(start: draft.span.start), details: Self.feed(bottle))
            },
            formChoice(2, "form_solids", feed.form.isSolids) { draft in
                let solids = FeedForm.solids(foods: [], amount: nil, reaction: nil)
                return draft.with(
                    span: .moment(start: draft.span.start), details: Self.feed(solids))
            },
        ]
        let chosen = field("feed", "", .segments(forms))
        switch feed.form {
        case .breast(let segments), .comfort(let segments): return [chosen] + breast(segments)
        case .bottle(let content, let offered, let taken):
            return [chosen] + bottle(content, offered, taken)
        case .solids(let foods, let amount, let reaction):
            return [chosen] + solids(foods, amount, reaction)
        }
    }

    func pump(_ pump: Pump) -> [EntryField] {
        let sides = [
            volume("pump.left", "side_left", pump.left) {
                .pump(pump: Pump(left: $0, right: pump.right, total: pump.total))
            },
            volume("pump.right", "side_right", pump.right) {
                .pump(pump: Pump(left: pump.left, right: $0, total: pump.total))
            },
        ]
        if pump.left != nil || pump.right != nil { return sides }
        return sides + [
            volume("pump.total", "both_sides", pump.total) {
                .pump(pump: Pump(left: nil, right: nil, total: $0))
            }
        ]
    }

    /// The side it begins on. Sides in turn are kept by the timer.
    private func breast(_ segments: [BreastSegment]) -> [EntryField] {
        if segments.count > 1 { return [] }
        let choices = [BreastSide.left, .right].enumerated().map { index, side in
            let on = segments.first?.side == side
            return FieldChoice(id: index, name: say.choice("side", side), on: on) { draft in
                let segment = BreastSegment(
                    side: side, start: draft.span.start, end: draft.span.end)
                return draft.with(details: Self.feed(.breast(segments: on ? [] : [segment])))
            }
        }
        return [chips("feed.segments", "which_side", choices)]
    }

    private func bottle(
        _ content: BottleContent, _ offered: Volume?, _ taken: Volume?
    ) -> [EntryField] {
        let unit = taken?.unit ?? form.units.volume
        let known = BottleContent.offered
        return [
            volume(
                "feed.taken", "how_much", taken,
                recent: form.recents.volumes.filter { $0.unit == unit }.map(\.amount)
            ) {
                Self.feed(.bottle(content: content, offered: offered, taken: $0))
            },
            oneOf(
                "feed.content", "what_was_in_it",
                known.contains(content) ? known : known + [content], content, required: true
            ) {
                say.content($0)
            } set: {
                Self.feed(.bottle(content: $0 ?? content, offered: offered, taken: taken))
            },
        ]
    }

    private func solids(
        _ foods: [String], _ amount: SolidAmount?, _ reaction: FoodReaction?
    ) -> [EntryField] {
        var fields = [
            text("feed.foods", "which_food", foods.joined(separator: ", ")) { text in
                let names = text.components(separatedBy: ", ").filter { !$0.isEmpty }
                return Self.feed(.solids(foods: names, amount: amount, reaction: reaction))
            }
        ]
        let lately = Array(form.recents.foods.prefix(6))
        if !lately.isEmpty {
            fields.append(
                anyOf("feed.lately", "lately", lately, foods.filter { lately.contains($0) }) {
                    $0
                } set: { chosen in
                    let others = foods.filter { !lately.contains($0) }
                    return Self.feed(
                        .solids(foods: others + chosen, amount: amount, reaction: reaction))
                })
        }
        fields.append(
            oneOf("feed.reaction", "how_it_was_liked", FoodReaction.allCases, reaction) {
                say.choice("reaction", $0)
            } set: {
                Self.feed(.solids(foods: foods, amount: amount, reaction: $0))
            })
        return fields
    }

    private func volume(
        _ id: String, _ label: String, _ volume: Volume?, recent: [Double] = [],
        set: @escaping (Volume?) -> Details
    ) -> EntryField {
        let unit = volume?.unit ?? form.units.volume
        return number(
            id, label, volume?.amount, unit: say.choice("volume_unit", unit),
            step: form.units.volumeStep, digits: unit == .ml ? 0 : 1, recent: recent
        ) { set($0.map { Volume(amount: $0, unit: unit) }) }
    }

    private func formChoice(
        _ id: Int, _ name: String, _ on: Bool, _ become: @escaping (Draft) -> Draft
    ) -> FieldChoice {
        // A tap on the form that holds changes nothing of what was said of it.
        FieldChoice(id: id, name: say(name), on: on) { on ? $0 : become($0) }
    }

    nonisolated private static func feed(_ form: FeedForm) -> Details {
        .feed(feed: Feed(form: form))
    }
}

extension FeedForm {
    /// It lasts; a bottle is noted when it is empty.
    public var isAtTheBreast: Bool {
        switch self {
        case .breast, .comfort: true
        case .bottle, .solids: false
        }
    }

    var isBottle: Bool {
        if case .bottle = self { true } else { false }
    }

    var isSolids: Bool {
        if case .solids = self { true } else { false }
    }
}

import Foundation
import Tend

// At the breast, from a bottle, from a spoon; and milk that was pumped.
extension FieldMaker {
    func feed(_ feed: Feed) -> [EntryField] {
        let holds = [feed.form.isAtTheBreast, feed.form.isBottle, feed.form.isSolids]
        let names = ["form_breast", "form_bottle", "form_solids"]
        let kept = form.entry != nil
        let forms = form.feedForms.enumerated().map { [form] index, next in
            // A tap on the form that holds changes nothing of what was said of it.
            FieldChoice(id: index, name: say(names[index]), on: holds[index]) {
                holds[index] ? $0 : $0.after(.feed(form: next, kept: kept), now: form.now)
            }
        }
        let chosen = field("feed", "", .segments(forms))
        switch feed.form {
        case .breast, .comfort: return [chosen] + breast()
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

    /// The side it begins on; the timer keeps what comes after. Once it is over, the minutes of
    /// each side.
    private func breast() -> [EntryField] {
        let sides = [BreastSide.left, .right]
        let now = form.now
        let several = shown.sides.count > 1
        var fields: [EntryField] = []
        if !several {
            let choices = sides.enumerated().map { index, side in
                let on = shown.sides.first?.side == side
                return FieldChoice(id: index, name: say.choice("side", side), on: on) {
                    $0.after(.firstSide(side: on ? nil : side), now: now)
                }
            }
            fields.append(chips("feed.segments", "which_side", choices))
        }
        if draft.span.isRunning {
            guard several else { return fields }
            let lines = shown.sides.map { one in
                say(
                    "name_and_line", say.choice("side", one.side),
                    say("duration_minutes", "\(one.minutes)"))
            }
            return fields + [field("feed.segments", "", .lines(lines))]
        }
        return fields
            + sides.map { side -> EntryField in
                let minutes = shown.sides.first { $0.side == side }.map { Double($0.minutes) }
                let number = FieldNumber(
                    value: minutes, unit: say("minutes_unit"), step: 1, digits: 0, first: 0,
                    recent: []
                ) { value, draft in
                    // A day holds every feed, and what was mistyped.
                    let minutes = UInt32(max(0, min(value ?? 0, 1440)).rounded())
                    return draft.after(.sideMinutes(side: side, minutes: minutes), now: now)
                }
                return EntryField(
                    id: side == .left ? "feed.left" : "feed.right",
                    label: say("side_minutes", say.choice("side", side)), control: .number(number),
                    folded: !several)
            }
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
            list("feed.foods", "which_food", foods) {
                Self.feed(.solids(foods: $0, amount: amount, reaction: reaction))
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

// The sections of the framework editor that hold texts; see frameworksections.h.
#include "domain/frameworkfields.h"
#include "gui/frameworksections.h"
#include "text/frameworktext.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QCoreApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

using Lines = FrameworkFields::Lines;

template <class Owner, std::size_t size, class OwnerAt>
void addTexts(FrameworkFields& form, const std::array<TextField<Owner>, size>& fields,
    const QString& prefix, OwnerAt ownerAt)
{
    for (const TextField<Owner>& field : fields) {
        const QString key = field.key;
        form.addText({ prefix + key, frameworkFieldText(form.words(), key) },
            boundTo([ ownerAt, member = field.member ](
                        auto& framework) -> auto& { return ownerAt(framework).*member; }),
            field.paragraph ? Lines::Many : Lines::One);
    }
}

const auto wholeFramework = [](auto& framework) -> auto& { return framework; };

void addItems(FrameworkFields& form, qsizetype level, LevelItemKind kind)
{
    const Words& words = form.words();
    const bool isDuty = kind == LevelItemKind::Duty;
    const QString list =
        u"levels[%1].%2"_s.arg(level).arg(isDuty ? u"duties"_s : u"competencies"_s);
    form.addHeading(label(words, isDuty ? Term::Duties : Term::Competencies));
    const auto itemsAt = [ level, kind ](auto& framework) -> auto&
    {
        return itemsOf(framework.levels[level], kind);
    };
    const qsizetype count = itemsAt(form.draft().now()).size();
    for (qsizetype i = 0; i < count; ++i) {
        const QString name =
            u"%1 %2"_s.arg(label(words, isDuty ? Term::Duty : Term::Competency)).arg(i + 1);
        form.addListedText({ u"%1[%2].text"_s.arg(list).arg(i), name }, boundTo([ itemsAt,
            i ](auto& framework) -> auto& { return itemsAt(framework)[i].text; }),
            { list, i, [itemsAt](const Framework& f) { return itemsAt(f).size(); },
                [itemsAt](
                    Framework& f, qsizetype from, qsizetype to) { itemsAt(f).move(from, to); },
                [itemsAt](Framework& f, qsizetype at) { itemsAt(f).removeAt(at); } });
    }
    form.addButton(list + u".add"_s,
        isDuty ? words.translate("FrameworkEditor", "Add a duty")
               : words.translate("FrameworkEditor", "Add a competency"),
        [&form, list, level, kind, count] {
            form.edit(list, [&](Framework& framework) {
                addItem(framework, level, kind, form.draft().used());
            });
            Q_EMIT form.placeWanted(u"%1[%2]"_s.arg(list).arg(count));
        });
}

} // namespace

void fillDocument(FrameworkFields& form)
{
    form.addLanguages();
    addTexts(form, frameworkHeadTexts, {}, wholeFramework);
    addTexts(form, frameworkTailTexts, {}, wholeFramework);
}

void fillHeadings(FrameworkFields& form)
{
    form.addNote(form.words().translate(
        "FrameworkEditor", "The headings of the document and of the papers made of it."));
    form.addLanguages();
    addTexts(
        form, sectionTexts, u"sections."_s,
        [](auto& framework) -> auto& { return framework.sections; });
}

void fillStack(FrameworkFields& form)
{
    const Words& words = form.words();
    const qsizetype count = form.draft().now().stack.size();
    form.addLanguages();
    for (qsizetype i = 0; i < count; ++i) {
        const QString path = u"stack[%1]"_s.arg(i);
        form.addListedText({ path + u".name"_s,
                               u"%1 %2"_s.arg(words.translate("FrameworkEditor", "Group"),
                                   QString::number(i + 1)) },
            boundTo([i](auto& framework) -> auto& { return framework.stack[i].name; }),
            { u"stack"_s, i, [](const Framework& f) { return f.stack.size(); },
                [](Framework& f, qsizetype from, qsizetype to) { f.stack.move(from, to); },
                [](Framework& f, qsizetype at) { f.stack.removeAt(at); } });
        form.addText({ path + u".text"_s, frameworkFieldText(words, u"text"_s) },
            boundTo([i](auto& framework) -> auto& { return framework.stack[i].text; }));
    }
    form.addButton(
        u"stack.add"_s, words.translate("FrameworkEditor", "Add a group"), [&form, count] {
            form.edit(u"stack"_s,
                [&](Framework& framework) { addStackGroup(framework, form.draft().used()); });
            Q_EMIT form.placeWanted(u"stack[%1]"_s.arg(count));
        });
}

void fillLevel(FrameworkFields& form, qsizetype at)
{
    const Words& words = form.words();
    const QString path = u"levels[%1]."_s.arg(at);
    const auto levelAt = [at](auto& framework) -> auto& { return framework.levels[at]; };
    const auto text = [&](const QString& key, auto member) {
        form.addText({ path + key, frameworkFieldText(words, key) }, boundTo([ levelAt,
            member ](auto& framework) -> auto& { return levelAt(framework).*member; }));
    };
    form.addLanguages();
    text(u"title"_s, &LevelDefinition::title);
    text(u"focus"_s, &LevelDefinition::focus);
    text(u"impact"_s, &LevelDefinition::impact);
    form.addHeading(words.translate("FrameworkEditor", "Years, a hint beside the level"));
    form.addNumber({ path + u"years.from"_s, frameworkFieldText(words, u"from"_s) },
        { [levelAt](const Framework& f) { return double(levelAt(f).yearsFrom); },
            [levelAt](Framework& f, double year) { levelAt(f).yearsFrom = int(year); } },
        { 0, 60 });
    const auto hasEnd = [levelAt](const Framework& f) { return levelAt(f).yearsTo.has_value(); };
    form.addCheck(
        { path + u"years"_s, words.translate("FrameworkEditor", "Without an end: and more") },
        { [hasEnd](const Framework& f) { return !hasEnd(f); },
            [levelAt](Framework& f, bool open) {
                levelAt(f).yearsTo = open ? std::nullopt : std::optional(levelAt(f).yearsFrom);
            } });
    form.addNumber({ path + u"years.to"_s, frameworkFieldText(words, u"to"_s) },
        { [levelAt](const Framework& f) { return double(levelAt(f).yearsTo.value_or(0)); },
            [levelAt](Framework& f, double year) { levelAt(f).yearsTo = int(year); } },
        { 0, 60 });
    if (auto* last = form.findChild<QWidget*>(path + u"years.to"_s))
        form.follow([last, hasEnd](const Framework& f) { last->setEnabled(hasEnd(f)); });
    addItems(form, at, LevelItemKind::Duty);
    addItems(form, at, LevelItemKind::Competency);
}

void fillGrowthPath(FrameworkFields& form)
{
    const Words& words = form.words();
    const QList<Transition>& steps = form.draft().now().transitions;
    form.addLanguages();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString path = u"transitions[%1]."_s.arg(i);
        const auto text = [&](const QString& key, auto member) {
            form.addText({ path + key, frameworkFieldText(words, key) }, boundTo([ i,
                member ](auto& framework) -> auto& { return framework.transitions[i].*member; }));
        };
        form.addHeading(u"%1 → %2"_s.arg(label(words, steps[i].from), label(words, steps[i].to)));
        text(u"role_focus"_s, &Transition::roleFocus);
        text(u"goal"_s, &Transition::goal);
    }
}

} // namespace levelbook::gui

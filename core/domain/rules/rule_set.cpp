// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/rule_set.h"

#include "core/base/tr.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

template <class List, class Predicate>
auto findIn(const List& list, Predicate matches) -> const typename List::value_type*
{
    const auto it = std::find_if(list.cbegin(), list.cend(), matches);
    return it == list.cend() ? nullptr : &*it;
}

} // namespace

QString RuleText::local() const
{
    return Tr::tr("en", "the code of this language") == u"vi"_s ? vi : en;
}

QStringList RuleSet::factNames() const
{
    QStringList names;
    for (const Condition& condition : conditions) {
        names.append(condition.fact);
        if (!condition.outOf.isEmpty())
            names.append(condition.outOf);
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

const Formula* RuleSet::formula(Role role) const
{
    return findIn(result.formulas, [role](const Formula& f) { return f.roles.contains(role); });
}

const Component* RuleSet::component(ComponentKind kind) const
{
    return findIn(result.components, [kind](const Component& c) { return c.kind == kind; });
}

const Band* RuleSet::band(Level level) const
{
    return findIn(bands, [level](const Band& b) { return b.level == level; });
}

const Deadline* RuleSet::deadline(const QString& code) const
{
    return findIn(deadlines, [&code](const Deadline& d) { return d.code == code; });
}

QString levelLabel(Level level)
{
    switch (level) {
    case Level::Excellent: return Tr::tr("Excellent completion of duties");
    case Level::Good: return Tr::tr("Good completion of duties");
    case Level::Completed: return Tr::tr("Completion of duties");
    case Level::NotCompleted: return Tr::tr("Non-completion of duties");
    case Level::NotRated: return Tr::tr("Not rated");
    }
    Q_UNREACHABLE();
}

} // namespace soviec

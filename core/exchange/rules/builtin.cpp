// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rules/builtin.h"

#include "core/base/tr.h"
#include "core/domain/rules/rule_loader.h"

#include <QDir>
#include <QFile>

// Outside any namespace, as the macro asks: resources of a static library are linked only when
// somebody names them.
static void initRuleResources() {
    Q_INIT_RESOURCE(soviec_rules);
}

namespace soviec {

using namespace Qt::StringLiterals;

QStringList builtinRuleSetIds() {
    initRuleResources();
    QStringList ids = QDir(u":/soviec/rules"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString& id : ids)
        id.chop(5);
    return ids;
}

Result<QByteArray> builtinRuleSetJson(const QString& id) {
    const QStringList ids = builtinRuleSetIds();
    if (!ids.contains(id)) {
        return fail(
            ErrorCode::NotFound, Tr::tr("There is no rule set “%1”. There are: %2.")
                                     .arg(id.left(60), ids.join(u", "_s)));
    }
    QFile file(u":/soviec/rules/"_s + id + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::Damaged, Tr::tr("The program is damaged: reinstall it."), file.fileName());
    return file.readAll();
}

Result<RuleSetPtr> builtinRuleSet(const QString& id) {
    const auto json = builtinRuleSetJson(id);
    if (!json)
        return passOn(json);
    auto set = loadRuleSet(*json);
    if (!set)
        return passOn(set);
    return std::make_shared<const RuleSet>(std::move(*set));
}

} // namespace soviec

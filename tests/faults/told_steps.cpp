// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/told_steps.h"

#include <QStringList>

namespace faults {

using namespace Qt::StringLiterals;

void ToldSteps::listen(const QByteArray& said)
{
    QString underWay;
    Row after;
    const QString text = QString::fromUtf8(said.left(said.lastIndexOf('\n') + 1));
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString id = line.section(u' ', 2, 2);
        if (line.startsWith(u'x')) {
            m_refusals.append(line.section(u' ', 2));
        } else if (line.startsWith(u'?')) {
            underWay = id;
            after = m_rows.value(id);
            if (line.section(u' ', 1, 1) == u"withdraw")
                after.withdrawn = true;
            else
                after.title = line.section(u' ', 3);
        } else if (id == underWay) {
            m_rows.insert(id, after);
            underWay.clear();
            ++m_acknowledged;
        }
    }
    if (!underWay.isEmpty())
        m_maybe.insert(underWay, after);
}

QString ToldSteps::compare(const QMap<QString, Row>& stored)
{
    for (auto it = m_maybe.cbegin(); it != m_maybe.cend(); ++it) {
        if (stored.contains(it.key()) && stored.value(it.key()) == it.value())
            m_rows.insert(it.key(), it.value());
    }
    m_maybe.clear();
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        if (!stored.contains(it.key()))
            return u"acknowledged and gone: %1 (%2)"_s.arg(it.key(), it->title);
        if (stored.value(it.key()) != it.value())
            return u"acknowledged and otherwise: %1 is “%2”, not “%3”"_s.arg(
                it.key(), stored.value(it.key()).title, it->title);
    }
    for (auto it = stored.cbegin(); it != stored.cend(); ++it) {
        if (!m_rows.contains(it.key()))
            return u"there and never begun: %1 (%2)"_s.arg(it.key(), it->title);
    }
    return {};
}

} // namespace faults

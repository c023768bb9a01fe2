// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace soviec {

/// The place of an element by its key in the place of its index: "bands[2].from" becomes
/// "bands[completed].from", as overlays and differences name it.
QString keyedPlace(const QString& place, const QJsonObject& set);

/// The text of a rule set or an overlay as its authors laid it out: finds where a place stands in
/// it, and changes one value without touching the rest. Reads a broken text as far as it goes.
class RulePlaces {
public:
    struct Span {
        qsizetype begin = 0;
        qsizetype end = 0; ///< behind the last character
    };
    struct Node;

    explicit RulePlaces(const QString& text);
    ~RulePlaces();
    const QString& text() const { return m_text; }

    /// Where the value of "bands[2].from" or "bands[good].from" stands; of a place that is not
    /// there the nearest one around it.
    Span span(const QString& place) const;
    bool contains(const QString& place) const;
    /// Changes or adds one value, with the objects and keyed elements around it. False where the
    /// text cannot be read or something else stands in the way; nothing is changed then.
    bool set(const QString& place, const QJsonValue& value);
    /// Takes a value away, and what holds nothing but its key afterwards.
    bool remove(const QString& place);

private:
    void read();
    bool removeAt(const QStringList& steps);

    QString m_text;
    std::unique_ptr<Node> m_root;
};

} // namespace soviec

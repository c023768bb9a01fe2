// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package/operations_text.h"

#include "core/base/json_cursor.h"
#include "core/base/timestamp.h"

#include <utility>

namespace soviec {

namespace {

constexpr qsizetype longestRow = 100;

/// The keys come in their order, as canonicalJson() writes them.
class TextReader {
public:
    explicit TextReader(const QByteArray& json) : m_json(json) { }

    std::optional<OperationsPackage> read()
    {
        OperationsPackage package;
        m_json.expect("{\"about\":");
        package.about = m_json.string();
        m_json.expect(",\"agency\":");
        package.agency = m_agency.read(*this);
        m_json.expect(",\"agency_name\":");
        package.agencyName = m_json.string();
        m_json.expect(",\"month\":");
        package.month = month();
        m_json.expect(",\"people\":");
        m_json.flatObject([&](QByteArrayView key, const JsonScalar& value) {
            package.people.insert(QString::fromUtf8(key), value.text);
        });
        m_json.expect(",\"rows\":[");
        while (sound() && !m_json.takes(']')) {
            if (!package.rows.isEmpty())
                m_json.expect(",");
            package.rows.append(row());
            m_sound = m_sound && package.rows.size() <= mostPackageRows;
        }
        m_json.expect("}");
        if (!sound() || !m_json.atEnd())
            return std::nullopt;
        return package;
    }

private:
    /// Values of which the next row mostly has the same.
    template <class IdType>
    class Same {
    public:
        IdType read(TextReader& reader, bool needed = true)
        {
            const QString text = reader.m_json.string();
            if (text != m_text) {
                m_text = text;
                m_id = IdType::parse(text).value_or(IdType());
            }
            if (m_id.isNull() && (needed || !text.isEmpty()))
                reader.m_sound = false;
            return m_id;
        }

    private:
        QString m_text;
        IdType m_id;
    };

    bool sound() const { return m_sound && m_json.isSound(); }

    Period month()
    {
        const QString text = m_json.string();
        if (text != m_monthText) {
            const auto parsed = Period::parse(text);
            m_sound = m_sound && parsed.has_value();
            m_monthText = text;
            m_month = parsed.value_or(Period());
        }
        return m_month;
    }

    RowLog row()
    {
        RowLog log;
        m_json.expect("{\"kind\":");
        const auto kind = fromCode<RowKind>(m_json.string());
        m_sound = m_sound && kind.has_value();
        log.kind = kind.value_or(RowKind::Entry);
        m_json.expect(",\"month\":");
        log.month = month();
        m_json.expect(",\"person\":");
        log.person = m_person.read(*this);
        m_json.expect(",\"row\":");
        log.row = m_json.string();
        m_sound = m_sound && log.row.size() <= longestRow;
        m_json.expect(",\"steps\":[");
        do {
            log.operations.append(step());
            m_sound = m_sound && log.operations.size() <= mostPackageSteps;
        } while (sound() && m_json.takes(','));
        m_json.expect("]}");
        return log;
    }

    Operation step()
    {
        Operation step;
        m_json.expect("{\"action\":");
        step.action = m_json.string();
        m_json.expect(",\"after\":");
        step.after = StepFields::ofText(m_json.flatObject());
        m_json.expect(",\"at\":");
        step.at = time();
        m_json.expect(",\"author\":");
        step.author = m_author.read(*this, false);
        m_json.expect(",\"author_name\":");
        step.authorName = m_json.string();
        m_json.expect(",\"base\":");
        step.base = m_json.count();
        m_json.expect(",\"before\":");
        step.before = StepFields::ofText(m_json.flatObject());
        m_json.expect(",\"id\":");
        const auto id = OperationId::parse(m_json.string());
        step.id = id.value_or(OperationId());
        m_json.expect(",\"reason\":");
        step.reason = m_json.string();
        m_json.expect("}");
        m_sound = m_sound && id.has_value() && step.base <= mostPackageSteps;
        return step;
    }

    QDateTime time()
    {
        const QString text = m_json.string();
        if (text != m_timeText) {
            m_timeText = text;
            m_time = parseIsoTime(text);
        }
        m_sound = m_sound && m_time.isValid();
        return m_time;
    }

    JsonCursor m_json;
    bool m_sound = true; ///< what the texts say
    Same<UnitId> m_agency;
    Same<PersonId> m_person;
    Same<PersonId> m_author;
    QString m_monthText;
    Period m_month;
    QString m_timeText;
    QDateTime m_time;
};

} // namespace

std::optional<OperationsPackage> readWrittenOperations(const QByteArray& json)
{
    return json.isValidUtf8() ? TextReader(json).read() : std::nullopt;
}

} // namespace soviec

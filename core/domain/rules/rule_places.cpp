// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/rule_places.h"

#include "core/domain/rules/rule_lists.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace soviec {

using namespace Qt::StringLiterals;

struct RulePlaces::Node {
    enum class Kind { Object, Array, Other };
    Kind kind = Kind::Other;
    qsizetype begin = 0;
    qsizetype end = 0;
    QString key;            ///< of a member
    qsizetype keyBegin = 0; ///< its opening quotation mark
    QString text;           ///< of a string, as it stands between the marks
    QList<Node> children;
};

namespace {

using Node = RulePlaces::Node;

constexpr int deepest = 64;
constexpr int indent = 2;

/// A scanner that knows where things stand; whether they are right is the checker's business.
class Scanner {
public:
    explicit Scanner(const QString& text) : m_text(text) { }
    std::optional<Node> value(int depth = 0);
    bool isSound() const { return m_sound; }
    void blanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool atEnd() const { return m_at >= m_text.size(); }

private:
    bool take(QChar c)
    {
        blanks();
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    std::optional<QString> string();
    bool member(Node& object, int depth);
    void children(Node& node, QChar close, int depth);
    std::nullopt_t broken()
    {
        m_sound = false;
        return std::nullopt;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    bool m_sound = true;
};

std::optional<QString> Scanner::string()
{
    if (!take(u'"'))
        return broken();
    const qsizetype begin = m_at;
    while (!atEnd() && m_text[m_at] != u'"')
        m_at += m_text[m_at] == u'\\' ? 2 : 1;
    if (atEnd()) {
        m_at = m_text.size();
        return broken();
    }
    return m_text.mid(begin, m_at++ - begin);
}

bool Scanner::member(Node& object, int depth)
{
    blanks();
    const qsizetype keyBegin = m_at;
    const auto key = string();
    if (!key || !take(u':')) {
        m_sound = false;
        return false;
    }
    auto child = value(depth + 1);
    if (!child)
        return false;
    child->key = *key;
    child->keyBegin = keyBegin;
    object.children.append(*child);
    return m_sound;
}

void Scanner::children(Node& node, QChar close, int depth)
{
    if (take(close))
        return;
    do {
        if (node.kind == Node::Kind::Object) {
            if (!member(node, depth))
                return;
            continue;
        }
        const auto child = value(depth + 1);
        if (!child)
            return;
        node.children.append(*child);
    } while (m_sound && take(u','));
    if (m_sound && !take(close))
        m_sound = false;
}

std::optional<Node> Scanner::value(int depth)
{
    blanks();
    if (atEnd() || depth > deepest)
        return broken();
    Node node;
    node.begin = m_at;
    const QChar first = m_text[m_at];
    if (first == u'{' || first == u'[') {
        node.kind = first == u'{' ? Node::Kind::Object : Node::Kind::Array;
        ++m_at;
        children(node, first == u'{' ? u'}' : u']', depth);
    } else if (first == u'"') {
        const auto text = string();
        node.text = text.value_or(QString());
    } else {
        while (!atEnd() && (m_text[m_at].isLetterOrNumber() || u"+-."_s.contains(m_text[m_at])))
            ++m_at;
        if (m_at == node.begin)
            return broken();
    }
    node.end = m_at;
    return node;
}

/// "bands[good].from" as {"bands", "[good]", "from"}.
QStringList stepsOf(const QString& place)
{
    QStringList steps;
    QString step;
    bool inBrackets = false;
    for (const QChar c : place) {
        if (!inBrackets && (c == u'.' || c == u'[')) {
            if (!step.isEmpty())
                steps.append(step);
            step.clear();
            inBrackets = c == u'[';
            if (inBrackets)
                step = u"["_s;
        } else if (inBrackets && c == u']') {
            steps.append(step + c);
            step.clear();
            inBrackets = false;
        } else {
            step.append(c);
        }
    }
    if (!step.isEmpty())
        steps.append(step);
    return steps;
}

bool isElement(const QString& step)
{
    return step.startsWith(u'[');
}

QString keyIn(const QString& step)
{
    return step.mid(1, step.size() - 2);
}

QString keyOf(const Node& element, const QString& list)
{
    const QString name = rules::listKey(list);
    for (const Node& member : element.children) {
        if (member.key != name)
            continue;
        if (member.kind != Node::Kind::Array)
            return member.text;
        QStringList parts;
        for (const Node& part : member.children)
            parts.append(part.text);
        return parts.join(u',');
    }
    return {};
}

const Node* childOf(const Node& node, const QString& step, const QString& list)
{
    if (!isElement(step)) {
        const auto found = std::ranges::find(node.children, step, &Node::key);
        return node.kind == Node::Kind::Object && found != node.children.end() ? &*found : nullptr;
    }
    if (node.kind != Node::Kind::Array)
        return nullptr;
    bool isIndex = false;
    const qsizetype index = keyIn(step).toInt(&isIndex);
    for (const Node& element : node.children) {
        if (!list.isEmpty() && keyOf(element, list) == keyIn(step))
            return &element;
    }
    return isIndex && index >= 0 && index < node.children.size() ? &node.children[index] : nullptr;
}

/// As far as the text goes along the steps; `count` of them were taken.
const Node* walk(const Node& root, const QStringList& steps, qsizetype& count)
{
    const Node* node = &root;
    QString list;
    for (count = 0; count < steps.size(); ++count) {
        const Node* child = childOf(*node, steps[count], list);
        if (!child)
            break;
        if (!isElement(steps[count]))
            list = steps[count];
        node = child;
    }
    return node;
}

/// The end of a line and the blanks a line of this depth begins with.
QString newLine(int depth)
{
    return u'\n' + QString(qsizetype(depth) * indent, u' ');
}

QString literal(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list).mid(1, QString::fromUtf8(list).size() - 2);
}

QString wrapped(
    const QStringList& steps, const QString& list, const QJsonValue& value, int depth);

/// The member the first step names, with what the further steps put into it.
QString memberOf(const QStringList& steps, const QJsonValue& value, int depth)
{
    const QString name = u"\"%1\": "_s.arg(steps.first());
    const QStringList rest = steps.mid(1);
    if (rest.isEmpty() || !isElement(rest.first()))
        return name + wrapped(rest, {}, value, depth);
    const QString gap = newLine(depth + 1);
    return name + u'[' + gap + wrapped(rest, steps.first(), value, depth + 1) + newLine(depth) + u']';
}

/// The value with the objects and elements of `steps` around it. `list` names the list the first
/// step is an element of.
QString wrapped(
    const QStringList& steps, const QString& list, const QJsonValue& value, int depth)
{
    if (steps.isEmpty())
        return literal(value);
    const QString inner = newLine(depth + 1);
    const QString outer = newLine(depth) + u'}';
    if (!isElement(steps.first()))
        return u'{' + inner + memberOf(steps, value, depth + 1) + outer;
    QString element = u'{' + inner
        + u"\"%1\": %2"_s.arg(rules::listKey(list), literal(keyIn(steps.first())));
    if (steps.size() > 1)
        element += u',' + inner + memberOf(steps.mid(1), value, depth + 1);
    return element + outer;
}

int depthOf(const QString& text, qsizetype at)
{
    const qsizetype lineBegin = at > 0 ? text.lastIndexOf(u'\n', at - 1) + 1 : 0;
    qsizetype blanks = 0;
    while (lineBegin + blanks < text.size() && text[lineBegin + blanks] == u' ')
        ++blanks;
    return int(blanks / indent);
}

} // namespace

RulePlaces::RulePlaces(const QString& text) : m_text(text)
{
    read();
}

RulePlaces::~RulePlaces() = default;

void RulePlaces::read()
{
    m_root.reset();
    Scanner scanner(m_text);
    if (auto node = scanner.value())
        m_root = std::make_unique<Node>(std::move(*node));
}

RulePlaces::Span RulePlaces::span(const QString& place) const
{
    if (!m_root)
        return {};
    qsizetype count = 0;
    const Node* node = walk(*m_root, stepsOf(place), count);
    return count == 0 ? Span {node->begin, node->begin + 1} : Span {node->begin, node->end};
}

bool RulePlaces::contains(const QString& place) const
{
    const QStringList steps = stepsOf(place);
    qsizetype count = 0;
    if (m_root)
        walk(*m_root, steps, count);
    return m_root && count == steps.size();
}

bool RulePlaces::set(const QString& place, const QJsonValue& value)
{
    if (QJsonDocument::fromJson(m_text.toUtf8()).isNull() || !m_root)
        return false;
    const QStringList steps = stepsOf(place);
    qsizetype count = 0;
    const Node* node = walk(*m_root, steps, count);
    if (count == steps.size()) {
        m_text.replace(node->begin, node->end - node->begin, literal(value));
        read();
        return true;
    }
    const QStringList rest = steps.mid(count);
    const bool isList = isElement(rest.first());
    if (node->kind != (isList ? Node::Kind::Array : Node::Kind::Object))
        return false;
    const bool wide = m_text.mid(node->begin, node->end - node->begin).contains(u'\n')
        || node->children.isEmpty();
    const int depth = depthOf(m_text, node->begin) + 1;
    if (isList && (count == 0 || rules::listKey(steps[count - 1]).isEmpty()))
        return false;
    const QString added = isList ? wrapped(rest, steps[count - 1], value, depth)
                                 : memberOf(rest, value, depth);
    const QString gap = wide ? newLine(depth) : u" "_s;
    if (node->children.isEmpty()) {
        const QString last = newLine(depth - 1);
        m_text.replace(node->begin + 1, node->end - node->begin - 2, gap + added + last);
    } else {
        m_text.insert(node->children.last().end, u',' + gap + added);
    }
    read();
    return true;
}

bool RulePlaces::remove(const QString& place)
{
    if (QJsonDocument::fromJson(m_text.toUtf8()).isNull() || !contains(place))
        return false;
    return removeAt(stepsOf(place));
}

bool RulePlaces::removeAt(const QStringList& steps)
{
    qsizetype count = 0;
    const Node* parent = walk(*m_root, steps.mid(0, steps.size() - 1), count);
    const QString list = steps.size() > 1 ? steps[steps.size() - 2] : QString();
    const Node* node = childOf(*parent, steps.last(), list);
    if (!node)
        return false;
    const qsizetype index = node - parent->children.constData();
    const bool isFirst = index == 0;
    const bool isLast = index + 1 == parent->children.size();
    const auto head = [](const Node& one) { return one.key.isEmpty() ? one.begin : one.keyBegin; };
    const qsizetype begin = isFirst ? head(*node) : parent->children[index - 1].end;
    const qsizetype end = isFirst && !isLast ? head(parent->children[index + 1]) : node->end;
    m_text.remove(begin, end - begin);
    read();
    if (steps.size() < 2 || !m_root)
        return true;
    const QStringList above = steps.mid(0, steps.size() - 1);
    const Node* rest = walk(*m_root, above, count);
    const bool onlyKey = isElement(above.last()) && above.size() > 1 && rest->children.size() == 1
        && rest->children[0].key == rules::listKey(above[above.size() - 2]);
    return rest->children.isEmpty() || onlyKey ? removeAt(above) : true;
}

QString keyedPlace(const QString& place, const QJsonObject& set)
{
    QString keyed;
    QString list;
    QJsonValue value = set;
    const QStringList steps = stepsOf(place);
    for (const QString& step : steps) {
        if (!isElement(step)) {
            keyed += (keyed.isEmpty() ? QString() : u"."_s) + step;
            list = step;
            value = value[step];
            continue;
        }
        bool isIndex = false;
        const int index = keyIn(step).toInt(&isIndex);
        const QJsonArray elements = value.toArray();
        const QString key = isIndex && index < elements.size() && !rules::listKey(list).isEmpty()
            ? rules::elementKey(elements[index], list)
            : QString();
        keyed += key.isEmpty() ? step : u"[%1]"_s.arg(key);
        value = isIndex && index < elements.size() ? elements[index] : QJsonValue();
        if (!isIndex) {
            for (const QJsonValue element : elements) {
                if (rules::elementKey(element, list) == keyIn(step))
                    value = element;
            }
        }
    }
    return keyed;
}

} // namespace soviec

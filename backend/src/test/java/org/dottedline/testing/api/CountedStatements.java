package org.dottedline.testing.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

import org.springframework.beans.factory.config.BeanPostProcessor;

/** Stands before the driver and notes each statement that is sent, on whatever road. */
public class CountedStatements implements BeanPostProcessor {

	/** What can send statements, or opens something that can. */
	private static final Set<Class<?>> ROADS = Set.of(Driver.class, Session.class, Transaction.class,
			TransactionContext.class);

	/** Sent by the node of its own accord, whoever asks for what meanwhile. */
	private static final List<String> OF_THE_NODE_ITSELF = List.of("AccessToken", "ImportRun");

	/** The threads of what the node does every so often, such as following other nodes. */
	private static final String OF_THE_CLOCK = "scheduling-";

	private final List<String> statements = Collections.synchronizedList(new ArrayList<>());

	/** Forgets what was sent so far. */
	public void reset() {
		this.statements.clear();
	}

	/** What was sent since the last reset, without looking after sign-ins. */
	public List<String> sent() {
		synchronized (this.statements) {
			return this.statements.stream()
				.filter(statement -> OF_THE_NODE_ITSELF.stream().noneMatch(statement::contains))
				.toList();
		}
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return bean instanceof Driver driver ? counted(Driver.class, driver) : bean;
	}

	private <T> T counted(Class<T> type, Object target) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> call(target, method, arguments)));
	}

	private @Nullable Object call(Object target, Method method, @Nullable Object @Nullable [] arguments)
			throws Throwable {
		if (method.getName().equals("run") && method.getReturnType() == Result.class && arguments != null
				&& !Thread.currentThread().getName().startsWith(OF_THE_CLOCK)) {
			this.statements.add(String.valueOf(arguments[0]));
		}
		if (arguments != null) {
			for (int i = 0; i < arguments.length; i++) {
				if (arguments[i] instanceof TransactionCallback<?> work) {
					arguments[i] = (TransactionCallback<?>) transaction -> work
						.execute(counted(TransactionContext.class, transaction));
				}
			}
		}
		try {
			Object answer = method.invoke(target, arguments);
			Class<?> type = method.getReturnType();
			if (answer instanceof Session) {
				type = Session.class;
			}
			return ROADS.contains(type) ? counted(type, answer) : answer;
		}
		catch (InvocationTargetException failure) {
			throw failure.getCause();
		}
	}

}
